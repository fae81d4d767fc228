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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sample in Chromium: every page once, in both color schemes, with and without a script. */
class SampleEndToEnd {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String SELECT = """
            select u.name, count(*) as messages, max(m.sent_at) as latest
            from chat.messages m join chat.users u on u.id = m.author_id
            where m.body ilike :text
            group by u.name
            order by messages desc""";
    private static final List<String> PAGES = List.of(
            "home /",
            "table /t/chat/messages",
            "filtered /t/map/places?s=-rating&f=kind.eq.museum&f=opening.nnull",
            "wrong-filter /t/chat/users?f=birthday.gt.yesterdayish",
            "view /t/chat/active_rooms?s=-messages",
            "expanded /t/chat/messages?n=10&x=author,reply_to(author)&c=id,author_id,body",
            "children /t/map/places?n=8&c=id,name,rating&x=place_tags(3)",
            "java /java/chat/messages?f=author_id.eq.8&f=body.ilike.%25the%25&s=-sent_at&c=id,body,sent_at&x=author",
            "record /r/chat/users/8",
            "record-expanded /r/chat/messages/36?x=author,room",
            "message /r/chat/messages/36",
            "structure /schema/chat/members",
            "diagram /erd",
            "diagram-focus /erd?focus=chat.messages&depth=1",
            "enums /enums",
            "views /views",
            "functions /functions",
            "settings /settings",
            "sql /sql?q=select%20*%20from%20chat.messages%20where%20author_id%20%3D%20%3Aauthor",
            "missing /t/chat/nothing");

    @Test
    void showsEveryPageInBothSchemesAndOnNarrowScreens() {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(wide().setColorScheme(scheme), complaints);
            photograph(page, scheme.name().toLowerCase(Locale.ROOT));
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

    /** What axe calls serious or critical, on each page; in the dark scheme only colors can differ. */
    @Test
    void isAccessible() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(wide().setColorScheme(scheme), new ArrayList<>());
            for (String named : PAGES) {
                page.navigate(studio().origin() + named.substring(named.indexOf(' ') + 1));
                violations(page, scheme).forEach(v -> found.add(named + " " + scheme + " " + v));
            }
            page.context().close();
        }
        assertThat(found).isEmpty();
    }

    private static List<String> violations(Page page, ColorScheme scheme) {
        page.evaluate(axe());
        Object violations = page.evaluate("""
                async (only) => (await axe.run(only ? { runOnly: [only] } : {})).violations
                    .filter((v) => ["serious", "critical"].includes(v.impact))
                    .map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html + " " + n.failureSummary).join(" | "))
                """, scheme == ColorScheme.DARK ? "color-contrast" : "");
        return ((List<?>) Objects.requireNonNull(violations))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = SampleEndToEnd.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(in, AXE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What only a POST shows: also these views are looked at by axe. */
    @Test
    void runsExplainsAndRefusesTypedSql() {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(wide().setColorScheme(scheme), complaints);
            page.navigate(studio().origin() + "/sql");
            type(page, SELECT);
            page.keyboard().press("Control+Enter");
            page.locator("input[name='v.text']").fill("%the%");
            page.getByText("Run", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".counted").innerText()).contains("rows");
            keep(page, "sql-result", scheme, complaints);
            page.getByText("Explain analyze").click();
            assertThat(page.locator(".plan").innerText()).contains("execution");
            keep(page, "plan", scheme, complaints);
            type(page, "select u.nam\nfrom chat.users u");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("mark").innerText()).isEqualTo("u.nam");
            keep(page, "sql-error", scheme, complaints);
            page.navigate(studio().origin() + "/settings");
            page.getByText("Attack", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[role=status]").innerText()).contains("repelled");
            keep(page, "self-check", scheme, complaints);
            page.context().close();
        }
        // Chromium keeps the look of text that is typed over as an inline style, which the policy stops
        complaints.removeIf(complaint -> complaint.contains("Applying inline style"));
        assertThat(complaints).isEmpty();
    }

    private static void keep(Page page, String name, ColorScheme scheme, List<String> complaints) {
        shoot(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        int before = complaints.size();
        List<String> found = violations(page, scheme);
        // what the browser says about axe itself
        complaints.subList(before, complaints.size()).clear();
        found.forEach(v -> complaints.add(name + " " + scheme + " " + v));
    }

    /** Replaces what is in the editor. */
    private static void type(Page page, String sql) {
        page.locator(".cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(sql);
    }

    @Test
    void completesNamesOfTheSchema() {
        List<String> complaints = new ArrayList<>();
        Page page = open(wide(), complaints);
        page.navigate(studio().origin() + "/sql");
        page.waitForResponse("**/-/completion.json", () -> page.reload());
        page.locator(".cm-content").click();
        page.keyboard().type("select id from chat.mess");
        page.locator(".cm-tooltip-autocomplete").getByText("messages").waitFor();
        shoot(page, "completion");
        page.waitForTimeout(120);
        page.keyboard().press("Enter");
        page.keyboard().type(" where body is not null");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".counted").innerText()).contains("rows");
        assertThat(page.locator("textarea").inputValue())
                .isEqualTo("select id from chat.messages where body is not null");
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheRecordBehindALink() {
        List<String> complaints = new ArrayList<>();
        Page page = open(wide(), complaints);
        page.navigate(studio().origin() + "/t/chat/messages");
        page.locator("td[data-name=author_id] a").first().hover();
        page.locator(".peek").waitFor();
        assertThat(page.locator(".peek").innerText()).contains("chat.users", "name");
        shoot(page, "peek");
        page.keyboard().press("Escape");
        assertThat(page.locator(".peek").count()).isZero();
        page.locator("td[data-name=author_id] a").nth(1).focus();
        page.locator(".peek").waitFor();
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
        page.keyboard().press("g");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("tag_id, line 2");
        page.keyboard().press("End");
        page.keyboard().press("PageUp");
        page.keyboard().press("ArrowLeft");
        assertThat(focused(page)).isEqualTo("place_id, line 1");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.keyboard().press("c");
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(page.locator("td[data-name=place_id] a").first().innerText());
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys-help").isVisible()).isTrue();
        shoot(page, "keys");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.keys-help").isVisible()).isFalse();
        page.keyboard().press("g");
        page.keyboard().press("Enter");
        page.waitForURL("**/r/map/places/**");
        page.keyboard().press("s");
        page.waitForURL("**/sql");
        assertThat(complaints).isEmpty();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => { const cell = document.activeElement;"
                + " return cell.dataset.name + ', line ' + cell.parentElement.rowIndex; }"));
    }

    @Test
    void reachesTheTablesOnANarrowScreen() {
        List<String> complaints = new ArrayList<>();
        Page page =
                open(new Browser.NewContextOptions().setViewportSize(390, 780).setJavaScriptEnabled(false), complaints);
        page.getByText("Tables", new Page.GetByTextOptions().setExact(true)).click();
        shoot(page, "tables-narrow");
        page.locator("#tables a.close").click();
        assertThat(page.locator("#tables").isVisible()).isFalse();
        page.getByText("Tables", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#tables").getByText("place_tags").click();
        page.waitForURL("**/t/map/place_tags");
        assertThat(complaints).isEmpty();
    }
}
