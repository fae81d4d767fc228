package dev.squall.studio.e2e;

import static dev.squall.studio.e2e.SampleBrowser.open;
import static dev.squall.studio.e2e.SampleBrowser.shoot;
import static dev.squall.studio.e2e.SampleBrowser.studio;
import static dev.squall.studio.e2e.SampleBrowser.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sample in Chromium: every page once, in both color schemes, with and without a script. */
class SampleEndToEnd {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final List<String> PAGES = List.of(
            "home /",
            "table /t/chat/messages",
            "filtered /t/map/places?s=-rating&f=kind.eq.museum&f=opening.nnull",
            "wrong-filter /t/chat/users?f=birthday.gt.yesterdayish",
            "view /t/chat/active_rooms?s=-messages",
            "record /r/chat/users/8",
            "message /r/chat/messages/36",
            "structure /schema/chat/members",
            "diagram /erd",
            "diagram-focus /erd?focus=chat.messages&depth=1",
            "enums /enums",
            "views /views",
            "settings /settings",
            "sql /sql?q=select%20*%20from%20chat.messages%20where%20author_id%20%3D%20%3Aauthor",
            "missing /t/chat/nothing");

    @Test
    void showsEveryPageInBothSchemesAndOnNarrowScreens() {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(wide().setColorScheme(scheme), complaints);
            photograph(page, scheme.name().toLowerCase(java.util.Locale.ROOT));
            page.context().close();
        }
        Page narrow = open(
                new Browser.NewContextOptions().setViewportSize(390, 780).setColorScheme(ColorScheme.LIGHT),
                complaints);
        photograph(narrow, "narrow");
        narrow.context().close();
        assertThat(complaints).isEmpty();
    }

    private static void photograph(Page page, String suffix) {
        for (String named : PAGES) {
            String name = named.substring(0, named.indexOf(' '));
            page.navigate(studio().origin() + named.substring(named.indexOf(' ') + 1));
            assertThat(page.locator("#main").isVisible()).as(named).isTrue();
            shoot(page, name + "-" + suffix);
        }
    }

    @Test
    void takesTheTokenOutOfTheAddress() {
        List<String> complaints = new ArrayList<>();
        Page page = open(wide(), complaints);
        assertThat(page.url()).isEqualTo(studio().origin() + "/");
        assertThat(page.context().cookies().get(0).httpOnly).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void pagesFiltersAndFollowsWithAndWithoutAScript() {
        for (boolean script : List.of(true, false)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(wide().setJavaScriptEnabled(script), complaints);
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Tables"))
                    .getByText("messages", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(firstId(page)).isEqualTo("1");

            page.getByText("Next").click();
            assertThat(firstId(page)).isEqualTo("51");
            page.getByText("Previous").click();
            assertThat(firstId(page)).isEqualTo("1");
            page.getByText("Last").click();
            assertThat(firstId(page)).isEqualTo("591");

            page.locator("select[name=fc]").selectOption("author_id");
            page.locator("select[name=fo]").selectOption("eq");
            page.locator("input[name=fv]").fill("8");
            page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.url()).endsWith("/t/chat/messages?f=author_id.eq.8");
            assertThat(page.locator(".counted").innerText()).isEqualTo("11 rows");

            page.locator("td[data-name=author_id] a").first().click();
            assertThat(page.url()).endsWith("/r/chat/users/8");
            page.locator(".children a").first().click();
            assertThat(page.url()).contains("f=");
            assertThat(complaints).isEmpty();
            page.context().close();
        }
    }

    private static String firstId(Page page) {
        return page.locator("td[data-name=id]").first().innerText();
    }

    /** What axe calls serious or critical, on each page in both schemes. */
    @Test
    void isAccessible() throws IOException {
        String axe;
        try (InputStream in = SampleEndToEnd.class.getResourceAsStream(AXE)) {
            axe = new String(Objects.requireNonNull(in, AXE).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(wide().setColorScheme(scheme), new ArrayList<>());
            for (String named : PAGES) {
                page.navigate(studio().origin() + named.substring(named.indexOf(' ') + 1));
                page.evaluate(axe);
                Object violations = page.evaluate("""
                        async () => (await axe.run()).violations
                            .filter((v) => ["serious", "critical"].includes(v.impact))
                            .map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html + " " + n.failureSummary).join(" | "))
                        """);
                ((List<?>) Objects.requireNonNull(violations)).forEach(v -> found.add(named + " " + scheme + " " + v));
            }
            page.context().close();
        }
        assertThat(found).isEmpty();
    }

    /** What only a POST shows. */
    @Test
    void runsExplainsAndRefusesTypedSql() {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            String suffix = scheme.name().toLowerCase(java.util.Locale.ROOT);
            Page page = open(wide().setColorScheme(scheme), complaints);
            page.navigate(studio().origin() + "/sql");
            page.locator("textarea")
                    .fill("select u.name, count(*) as messages, max(m.sent_at) as latest\n"
                            + "from chat.messages m join chat.users u on u.id = m.author_id\n"
                            + "where m.body ilike :text\ngroup by u.name\norder by messages desc");
            page.keyboard().press("Control+Enter");
            page.locator("input[name='v.text']").fill("%the%");
            page.getByText("Run", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".counted").innerText()).contains("rows");
            shoot(page, "sql-result-" + suffix);
            page.getByText("Explain analyze").click();
            assertThat(page.locator(".plan").innerText()).contains("execution");
            shoot(page, "plan-" + suffix);
            page.locator("textarea").fill("select u.nam\nfrom chat.users u");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("mark").innerText()).isEqualTo("u.nam");
            shoot(page, "sql-error-" + suffix);
            page.navigate(studio().origin() + "/settings");
            page.getByText("Attack", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[role=status]").innerText()).contains("repelled");
            shoot(page, "self-check-" + suffix);
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void isUsableByKeyboard() {
        List<String> complaints = new ArrayList<>();
        Page page = open(wide(), complaints);
        page.keyboard().press("/");
        page.keyboard().type("place_t");
        page.keyboard().press("Enter");
        page.waitForURL("**/t/map/place_tags");
        page.keyboard().press("n");
        page.waitForURL("**after=**");
        assertThat(complaints).isEmpty();
    }
}
