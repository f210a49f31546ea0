package io.zhengtu.loader.report.format;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** What a web page shows, a line for each block, aligned with the page's source. Used once. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> HIDDEN =
            Set.of("script", "style", "noscript", "template", "head", "select", "textarea", "iframe", "svg", "object");
    private static final Set<String> BREAKS = Set.of("br", "td", "th", "option");
    /** Of a line of links all but one in so many characters are links; the others are bars and arrows between them. */
    private static final int LINK_SHARE = 4;

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder layout = new Alignment.Builder();
    /** Lines that are links, but for what stands between them. */
    private final List<Span> links = new ArrayList<>();

    private int lineStart;
    /** Characters of the line so far that are links, and all that are no space. */
    private int linked;

    private int visible;
    /** How deep inside a link. */
    private int inLink;
    /** How deep inside an element that is not shown. */
    private int hidden;
    /** Up to where the source is accounted for. */
    private int consumed;

    private boolean breaks;
    /** Whether white space is waiting to be shown as one space, and whether it wraps the source's line. */
    private boolean space;

    private boolean wrapped;

    HtmlText(String html) {
        this.html = html;
    }

    SourceText source(String encoding) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        document.traverse(this);
        if (consumed < html.length()) {
            layout.replace(consumed, html.length(), text.length(), text.length());
        }
        endLine();
        return new SourceText(html, encoding, text.toString(), layout.build(html.length(), text.length()), links);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            hidden += isHidden(element) ? 1 : 0;
            inLink += isLink(element) ? 1 : 0;
            breaks |= isBreak(element);
        } else if (node instanceof TextNode words && hidden == 0) {
            read(words);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            hidden -= isHidden(element) ? 1 : 0;
            inLink -= isLink(element) ? 1 : 0;
            breaks |= isBreak(element);
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return HIDDEN.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none");
    }

    /** A link leads elsewhere; an anchor on its own page does not. */
    private static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private void read(TextNode node) {
        int start = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        if (!node.sourceRange().isTracked() || start < consumed || end > html.length()) {
            // Moved by the parser, out of a table say: the page's source has it elsewhere.
            for (char c : node.getWholeText().toCharArray()) {
                write(String.valueOf(c), consumed, consumed);
            }
            return;
        }
        Matcher entity = ENTITY.matcher(html).region(start, end);
        int at = start;
        while (at < end) {
            char c = html.charAt(at);
            boolean isEntity = c == '&' && entity.region(at, end).lookingAt();
            String shown = isEntity ? Parser.unescapeEntities(entity.group(), false) : String.valueOf(c);
            int next = isEntity ? entity.end() : at + 1;
            write(shown, at, next);
            at = next;
        }
    }

    /** Writes what a stretch of the source shows; white space waits until something follows it. */
    private void write(String shown, int from, int to) {
        char first = shown.charAt(0);
        if (shown.length() == 1 && (first == ' ' || (first >= '\t' && first <= '\r'))) {
            space = true;
            wrapped |= first == '\n' || first == '\r';
            return;
        }
        String gap = gapBefore(first);
        if (gap.equals("\n")) {
            endLine();
        }
        visible += shown.length();
        linked += inLink > 0 ? shown.length() : 0;
        if (from > consumed || !gap.isEmpty()) {
            int at = text.length();
            text.append(gap);
            layout.replace(consumed, from, at, text.length());
        }
        int at = text.length();
        text.append(shown);
        if (to - from != shown.length()) {
            layout.replace(from, to, at, text.length());
        }
        consumed = to;
        breaks = false;
        space = false;
        wrapped = false;
    }

    /** Notes the line that ends here, if it is made of links. */
    private void endLine() {
        if (linked > 0 && linked * LINK_SHARE >= visible * (LINK_SHARE - 1)) {
            links.add(new Span(lineStart, text.length()));
        }
        lineStart = text.length() + 1;
        linked = 0;
        visible = 0;
    }

    /** A line's end between blocks; a space between words, but none where the source only wraps Chinese text. */
    private String gapBefore(char next) {
        if (text.isEmpty()) {
            return "";
        }
        if (breaks) {
            return "\n";
        }
        boolean isChinese = next > 0xff && text.charAt(text.length() - 1) > 0xff;
        return space && !(wrapped && isChinese) ? " " : "";
    }
}
