package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes whose tables are compiled by another compile: in an incremental build, or in another module. */
class ShapeCompileTest {

    private static final String IMPORTS = """
            import dev.squall.annotation.Count;
            import dev.squall.annotation.Exists;
            import dev.squall.annotation.ForeignKey;
            import dev.squall.annotation.Id;
            import dev.squall.annotation.Path;
            import dev.squall.annotation.Shape;
            import dev.squall.annotation.Table;
            import java.util.List;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;
            """;

    private static final String USER = "package app;\n\n" + IMPORTS + """

            @Table
            public record User(@Id long id, @Nullable String name, @ForeignKey(City.class) @Nullable Long cityId) {}
            """;

    private static final String CITY = "package app;\n\n" + IMPORTS + """

            @Table
            public record City(@Id long id, String name) {}
            """;

    private static final String POST = "package app;\n\n" + IMPORTS + """

            @Table
            public record Post(@Id long id, @ForeignKey(User.class) long authorId, String title) {}
            """;

    private static final String LIKE = "package app;\n\n" + IMPORTS + """

            @Table
            public record Like(@Id @ForeignKey(User.class) long userId, @Id @ForeignKey(Post.class) long postId) {}
            """;

    private static final String SHAPES = "package app;\n\n" + IMPORTS + """

            interface Pages {
                @Shape(User.class)
                record UserPage(
                        long id,
                        %s String name,
                        @Path("city.name") Optional<String> cityName,
                        Optional<City> city,
                        List<Title> posts,
                        @Path("postsThroughLikes") List<Post> liked,
                        @Count(relation = "posts") long written,
                        @Exists(relation = "likes") boolean likes) {}

                @Shape(Post.class)
                record Title(String title) {}
            }
            """;

    @TempDir
    Path directory;

    @Test
    void shapesOfTablesThatAreClassFilesAreTheSame() {
        Result full = all().compile();
        assertThat(full.success()).as(full.diagnostics().toString()).isTrue();

        Result partial = all().withOutputOnClassPath().compile("app/Pages.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(partial.outputs()).isEqualTo(full.outputs());
    }

    @Test
    void aTableThatIsCompiledAloneKeepsItsRelations() {
        Result full = all().compile();

        Result partial = all().withOutputOnClassPath().compile("app/User.java", "app/City.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(partial.texts().get("app/UserTable.java"))
                .isEqualTo(full.texts().get("app/UserTable.java"))
                .contains("ToMany<UserTable, PostTable> posts =")
                .contains("ToMany<UserTable, PostTable> postsThroughLikes =");
    }

    @Test
    void theNullnessOfAClassFileIsThatOfItsGeneratedTable() {
        all().compile();

        Result partial = all().source("app/Pages.java", SHAPES.formatted(""))
                .withOutputOnClassPath()
                .compile("app/Pages.java");

        assertThat(partial.own())
                .containsExactly(
                        "Pages.java:18: error: [SQ230] Component name is of type String, but column User.name may be"
                                + " without a value. Use Optional<String>, or @Nullable String.");
    }

    @Test
    void constantsOfAPackageStayTogether() {
        all().compile();

        Result partial = all().source(
                        "app/More.java",
                        "package app;\n\n" + IMPORTS + "\n@Shape(City.class)\npublic record More(String name) {}\n")
                .withOutputOnClassPath()
                .compile("app/More.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(partial.texts().get("app/Shapes.java"))
                .contains("public interface Shapes extends MoreShape.Instance")
                .contains("PagesTitleShape.Instance")
                .contains("PagesUserPageShape.Instance");
        assertThat(partial.texts().get("META-INF/squall/shapes/index"))
                .isEqualTo("app.More app MoreShape public\napp.Pages.Title app PagesTitleShape package\n"
                        + "app.Pages.UserPage app PagesUserPageShape package\n");
    }

    /** The table that came later has no field in the class of the other one, so the shape says how the two belong. */
    @Test
    void aRelationToATableOfALaterModuleNeedsNoField() {
        Result first = Compiles.in(directory)
                .source("app/User.java", USER)
                .source("app/City.java", CITY)
                .compile();
        assertThat(first.success()).as(first.diagnostics().toString()).isTrue();

        Result second = Compiles.in(directory)
                .source("blog/Post.java", POST.replace("package app;", "package blog;\n\nimport app.*;"))
                .source("blog/Like.java", LIKE.replace("package app;", "package blog;\n\nimport app.*;"))
                .source(
                        "blog/Pages.java",
                        SHAPES.formatted("@Nullable").replace("package app;", "package blog;\n\nimport app.*;"))
                .withOption("-Asquall.closedWorld=true")
                .withOutputOnClassPath()
                .compile("blog/Post.java", "blog/Like.java", "blog/Pages.java");

        assertThat(second.success()).as(second.diagnostics().toString()).isTrue();
        assertThat(second.texts().get("blog/PagesUserPageShape.java"))
                .contains("plan.list(posts, Link.to(PostTable.Instance.POSTS).on(t.id, \"author_id\"),")
                .contains("plan.value(ToMany.of(Link.to(PostTable.Instance.POSTS).on(t.id, \"author_id\"))"
                        + ".count(plan.only(written)));")
                .contains("CityTable city_ = plan.join(t.city);");
    }

    private static final String GRAPHS = "package app;\n\n" + IMPORTS + """

            interface Forms {
                @Shape(value = User.class, write = dev.squall.annotation.Write.ROOT)
                record UserForm(
                        long id,
                        @Nullable String name,
                        @Nullable City city,
                        @Path("posts") List<Headline> written,
                        @Path("postsThroughLikes") List<Post> liked) {}
            }
            """;

    private static final String HEADLINE = "package app;\n\n" + IMPORTS + """

            @Shape(value = Post.class, write = dev.squall.annotation.Write.PART)
            public record Headline(long id, String title) {}
            """;

    @Test
    void graphsOfWhatIsCompiledBeforeAreTheSame() {
        Result full = all().source("app/Headline.java", HEADLINE)
                .source("app/Forms.java", GRAPHS)
                .compile();
        assertThat(full.success()).as(full.diagnostics().toString()).isTrue();

        Result partial = all().source("app/Headline.java", HEADLINE)
                .source("app/Forms.java", GRAPHS)
                .withOutputOnClassPath()
                .compile("app/Forms.java");
        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(partial.outputs()).isEqualTo(full.outputs());

        Result part = all().source("app/Headline.java", HEADLINE)
                .source("app/Forms.java", GRAPHS)
                .withOutputOnClassPath()
                .compile("app/Headline.java");
        assertThat(part.success()).as(part.diagnostics().toString()).isTrue();
        assertThat(part.outputs()).isEqualTo(full.outputs());
    }

    /** A part is no {@code Writable}, so that what cannot be inserted alone does not compile. */
    @Test
    void aPartIsNotInsertedAlone() {
        Result result = all().source("app/Headline.java", HEADLINE)
                .source("app/Forms.java", GRAPHS)
                .source("app/Use.java", "package app;\n\n" + IMPORTS + """
                        class Use {
                            Object whole(Forms.UserForm form) {
                                return dev.squall.sql.Sql.insertGraph(Shapes.USER_FORM, form);
                            }

                            Object part(Headline title) {
                                return dev.squall.sql.Sql.insertGraph(Shapes.HEADLINE, title);
                            }
                        }
                        """)
                .compile();

        assertThat(result.success()).isFalse();
        assertThat(result.diagnostics())
                .filteredOn(message -> message.contains("error: "))
                .singleElement()
                .asString()
                .contains("Use.java:19", "app.HeadlineShape cannot be converted to dev.squall.sql.GraphSource");
    }

    @Test
    void aJoinNeedsTheField() {
        Compiles.in(directory)
                .source("app/User.java", USER)
                .source("app/City.java", CITY)
                .compile();

        Result second = Compiles.in(directory)
                .source(
                        "blog/Badge.java",
                        "package blog;\n\nimport app.*;\n" + IMPORTS
                                + "\n@Table\npublic record Badge(@Id @ForeignKey(User.class) long userId, String text) {}\n")
                .source(
                        "blog/Page.java",
                        "package blog;\n\nimport app.*;\n" + IMPORTS
                                + "\n@Shape(User.class)\nrecord Page(@Path(\"badge.text\") Optional<String> text) {}\n")
                .withOption("-Asquall.closedWorld=true")
                .withOutputOnClassPath()
                .compile("blog/Badge.java", "blog/Page.java");

        assertThat(second.own())
                .containsExactly("Page.java:16: error: [SQ238] @Path(\"badge.text\") of component text: UserTable was"
                        + " compiled before it had relation \"badge\". Compile User again, or read a shape of Badge.");
    }

    @Test
    void namesThatGeneratedCodeUsesItselfAreFree() {
        Result result = Compiles.in(directory)
                .source("app/City.java", CITY)
                .source("app/Trip.java", "package app;\n\n" + IMPORTS + """

                        @Table
                        public record Trip(
                                @Id long relation,
                                @ForeignKey(value = City.class, relation = "t") long row,
                                @ForeignKey(value = Trip.class, inverse = "nested") @Nullable Long plan,
                                Kind kind,
                                Kind at) {
                            public enum Kind {
                                ONE
                            }
                        }
                        """)
                .source("app/Page.java", "package app;\n\n" + IMPORTS + """

                        @Shape(Trip.class)
                        record Page(
                                long relation,
                                City t,
                                @Path("t.name") String row,
                                List<Trip> nested,
                                @Path("kind") Trip.Kind aB,
                                @Path("at") Trip.Kind a_b,
                                @Path("nested") List<Trip> plan) {}
                        """)
                .compile();

        assertThat(result.success()).as(result.diagnostics().toString()).isTrue();
        assertThat(result.texts().get("app/TripTable.java")).contains(".on(this.relation, \"plan\")");
        assertThat(result.texts().get("app/PageShape.java"))
                .contains("plan.one(this.t, t.t, CityTable.Instance.CITIES);")
                .contains("private static final Codec<Trip.Kind> A_B_ =");
    }

    @Test
    void shapesOfOneGeneratedNameAreRefused() {
        Result result = Compiles.in(directory)
                .source("app/City.java", CITY)
                .source(
                        "app/A.java",
                        "package app;\n\n" + IMPORTS
                                + "\ninterface A {\n    @Shape(City.class)\n    record BC(long id) {}\n}\n")
                .source(
                        "app/AB.java",
                        "package app;\n\n" + IMPORTS
                                + "\ninterface AB {\n    @Shape(City.class)\n    record C(long id) {}\n}\n")
                .compile();

        assertThat(result.own())
                .containsExactly(
                        "AB.java:16: error: [SQ011] Class app.ABCShape, which is generated for app.AB.C, is also"
                                + " declared by what is generated for app.A.BC. Rename one of the two.");
    }

    private Compiles all() {
        return Compiles.in(directory)
                .source("app/User.java", USER)
                .source("app/City.java", CITY)
                .source("app/Post.java", POST)
                .source("app/Like.java", LIKE)
                .source("app/Pages.java", SHAPES.formatted("@Nullable"));
    }
}
