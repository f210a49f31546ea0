package io.zhengtu.loader.document;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into sentences: after 。！？； and their half-width forms, outside quotes and brackets. A quote that
 * ends with 。 ends the sentence with it; one that ends with ！ or ？ does where it is speech, after a colon, else it is a name
 * (“你好，新疆！”活动).
 */
final class SentenceSplitter {
    private static final String FINAL = "。！？；";
    private static final String HALF_WIDTH = "!?;";
    private static final String GOES_ON = "，、；：,;:）)》”’";

    private SentenceSplitter() {}

    /** The sentences in a range of a text, which is one paragraph; without the white space around them. */
    static List<Span> split(String text, Span paragraph) {
        Enclosures enclosures = Enclosures.of(text, paragraph);
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        int i = start;
        while (i < paragraph.end()) {
            int end = i + 1;
            int closing = enclosures.closing(i);
            boolean ends;
            if (closing >= 0) {
                end = closing + 1;
                ends = endsWithin(text, paragraph, start, i, closing);
            } else {
                ends = isFinal(text, i);
            }
            if (ends) {
                end = pastClosers(text, paragraph, end);
                add(sentences, text, start, end);
                start = end;
            }
            i = end;
        }
        add(sentences, text, start, paragraph.end());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        Span span = Line.stripped(text, start, end);
        if (span.length() > 0) {
            sentences.add(span);
        }
    }

    /** Whether a character ends a sentence; half-width ones do after Chinese, digits or signs, not within Latin words. */
    private static boolean isFinal(String text, int at) {
        char c = text.charAt(at);
        if (c >= '一' && c <= '鿿') {
            return false; // nearly all characters are Chinese ones
        }
        if (FINAL.indexOf(c) >= 0) {
            return true;
        }
        return HALF_WIDTH.indexOf(c) >= 0
                && at > 0
                && (text.charAt(at - 1) > '\u2000'
                        || Character.isDigit(text.charAt(at - 1))
                        || text.charAt(at - 1) == '%');
    }

    private static boolean endsWithin(String text, Span paragraph, int start, int open, int close) {
        char opening = text.charAt(open);
        if ((opening != '“' && opening != '「' && opening != '"') || close - 1 <= open || !isFinal(text, close - 1)) {
            return false;
        }
        if (close + 1 < paragraph.end() && GOES_ON.indexOf(text.charAt(close + 1)) >= 0) {
            return false;
        }
        boolean isSpeech = open > start && (text.charAt(open - 1) == '：' || text.charAt(open - 1) == ':');
        return isSpeech || text.charAt(close - 1) == '。';
    }

    /** Past further final marks and closing quotes and brackets, which belong to the sentence that they end. */
    private static int pastClosers(String text, Span paragraph, int from) {
        int end = from;
        while (end < paragraph.end()
                && (FINAL.indexOf(text.charAt(end)) >= 0 || "”’）)》".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
