package dev.squall.processor.emit;

/** Text from the schema on its way into a documentation comment. */
final class JavadocText {

    private JavadocText() {}

    /** SQL as code; in HTML where the inline tag cannot hold it. */
    static String code(String sql) {
        boolean plain = sql.indexOf('{') < 0 && sql.indexOf('}') < 0 && !sql.contains("*/") && sql.indexOf('@') < 0;
        return plain ? "{@code " + sql + "}" : "<code>" + escape(sql) + "</code>";
    }

    /** Prose. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("*/", "*&#47;");
    }
}
