package dev.squall.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.link.Links;
import dev.squall.studio.testing.HostileData;
import dev.squall.studio.testing.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hostile names and values in a browser, where the studio's own scripts handle them too. */
class HostileEndToEnd {
    @Test
    void noScriptOfADatabaseRuns() throws IOException {
        String url = MeasuredData.url(TestDatabase.with(HostileData.script()).reader());
        List<String> complaints = new ArrayList<>();
        try (StudioProcess studio = StudioProcess.start(Map.of("DATABASE_URL", url), "--port", "0")) {
            Page page = SampleBrowser.browser().newContext(SampleBrowser.wide()).newPage();
            page.onDialog(dialog -> complaints.add("a script ran: " + dialog.message()));
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.navigate(studio.url());
            SampleBrowser.shoot(page, "hostile-home");
            for (String text : HostileData.TEXTS) {
                var name = new RelationName(text, text);
                page.navigate(studio.origin() + Links.table(name) + "?x=parent&n=500");
                assertThat(page.locator("td").count()).as(text).isGreaterThan(HostileData.TEXTS.size());
            }
            SampleBrowser.shoot(page, "hostile-table");
            page.locator("tbody > tr:not(.nests) > td[data-name=parent] a")
                    .nth(1)
                    .hover();
            page.locator(".peek").waitFor();
            page.navigate(studio.origin() + "/erd");
            page.waitForResponse(
                    "**/-/completion.json",
                    () -> page.navigate(studio.origin() + "/sql?q=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E"));
            assertThat(page.locator(".cm-content").innerText()).contains("</textarea><script>alert(1)</script>");
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }
}
