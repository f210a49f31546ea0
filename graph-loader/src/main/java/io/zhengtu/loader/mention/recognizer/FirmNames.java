package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a stretch is a firm's name, and where a firm's name ends at the front of a longer one. */
final class FirmNames {
    /** One-character short names of provinces and countries, and directions: 湘粤, 蒙东 are no firms. */
    private static final String REGION_LETTERS = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘青宁新港澳台中俄日韩美欧非东西南北";

    private static final String NOT_IN_A_NAME = "至和及与的、到";
    private static final String GEOGRAPHY = "河湖江山岛港桥路镇村湾岭峡川溪海滩堤站湿水区乡街";
    private final NameEvidence evidence;
    private final WordList suffixes;
    private final WordList trades;
    private final WordList kinds;

    FirmNames(Lexicons lexicons, NameEvidence evidence) {
        this.evidence = evidence;
        suffixes = new WordList(lexicons.words("enterprise-suffixes"));
        trades = new WordList(lexicons.words("enterprise-trade-words"));
        kinds = new WordList(lexicons.words("enterprise-kinds"));
    }

    /** Whether everybody knows a firm of exactly this name. */
    boolean isNational(String text) {
        return text.length() > 1 && evidence.enterprises().prefix(text, 0, text.length()) == text.length();
    }

    /** Whether the stretch ends as firm names do, after something that can be a name. */
    boolean hasFirmForm(String text) {
        int length = suffixes.suffix(text, 0, text.length());
        int left = text.length() - length;
        if (length > 0 && left >= 1) {
            int place = evidence.places().prefix(text, 0, left);
            if (left <= 10 && (place > 0 || "省市区".indexOf(text.charAt(0)) >= 0 && left > 1)) {
                return true;
            }
            return left <= 4
                            && left > 1
                            && kinds.suffix(text, 0, left) == 0
                            && !evidence.isGeneric(text.substring(0, left))
                    || isCoined(text.substring(0, left))
                    || left == 1 && length == 2 && evidence.language().strangePairs(text, 0, 2) > 0;
        }
        length = trades.suffix(text, 0, text.length());
        return length > 0 && isCoined(text.substring(0, text.length() - length));
    }

    /** Whether a stretch, without a place at its front, is mostly made of pairs that the genre does not use. */
    boolean isCoined(String text) {
        int place = evidence.places().prefix(text, 0, text.length());
        int from = place < text.length() - 1 ? place : 0;
        int pairs = text.length() - from - 1;
        if (pairs < 1 || pairs > 5) {
            return false;
        }
        boolean regions = true;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            regions &= REGION_LETTERS.indexOf(c) >= 0;
            if (NOT_IN_A_NAME.indexOf(c) >= 0 || c == '“' || c == '（') {
                return false;
            }
        }
        return !regions && 2 * evidence.language().strangePairs(text, from, text.length()) >= pairs;
    }

    /** The firm at the front of an undertaking's name, after a place; null where none is to be seen. */
    @Nullable
    Span owner(String text, List<Token> tokens, int offset) {
        int place = evidence.places().prefix(text, 0, text.length());
        for (int start : place > 0 && place < text.length() ? new int[] {0, place} : new int[] {0}) {
            int national = evidence.enterprises().prefix(text, start, text.length());
            if (national > 1 && national > place - start) {
                return new Span(start, start + national);
            }
        }
        Span bySuffix = bySuffix(text, 0);
        if (bySuffix == null && place > 0) {
            bySuffix = bySuffix(text, place);
        }
        return bySuffix != null ? bySuffix : byStrangeRun(text, place, tokens, offset);
    }

    private @Nullable Span bySuffix(String text, int start) {
        for (int end = start + 3; end < text.length(); end++) {
            int length = Math.max(suffixes.suffix(text, start, end), trades.suffix(text, start, end));
            if (length > 1 && hasFirmForm(text.substring(start, end))) {
                return new Span(start, end);
            }
        }
        return null;
    }

    /** Leading one-character words and names, up to the first common word. */
    private @Nullable Span byStrangeRun(String text, int start, List<Token> tokens, int offset) {
        int end = start;
        for (Token token : tokens) {
            int from = token.span().start() - offset;
            if (from < start || from != end) {
                continue;
            }
            boolean single = token.text().length() == 1
                    && Character.isIdeographic(token.text().charAt(0))
                    && !token.pos().startsWith("m");
            if (!single && !token.pos().startsWith("nr") && !token.pos().equals("nz")) {
                break;
            }
            end = token.span().end() - offset;
        }
        boolean name = end - start >= 2
                && end - start <= 4
                && end < text.length()
                && GEOGRAPHY.indexOf(text.charAt(end)) < 0
                && GEOGRAPHY.indexOf(text.charAt(end - 1)) < 0
                && isCoined(text.substring(start, end));
        return name ? new Span(start, end) : null;
    }
}
