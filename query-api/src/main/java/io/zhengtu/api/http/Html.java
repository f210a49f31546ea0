package io.zhengtu.api.http;

/** Text as HTML writes it. */
final class Html {
    private Html() {}

    /** A text that stays what it is, between tags and in double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
