package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells whether a stretch of a sentence is a firm's name, and where one ends at the front of a longer name. */
final class FirmNames {
    /** One-character short names of provinces and countries, and directions: 湘粤, 蒙东 are no firms. */
    private static final String REGION_LETTERS = "荷马柬泰老越德法英意印哈乌巴土阿沙京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘青宁新港澳台中俄日韩美欧非东西南北内外";

    private static final String NOT_IN_A_NAME = "至和及与的、到“”（）()";
    private static final String GEOGRAPHY = "河湖江山岛港桥路镇村湾岭峡川溪海滩堤站湿水区乡街城园公庄寺塔关";
    private static final String NOT_FIRST = "线抓敢看更单免水非一二三四五六七八九十两多各每某本该其";
    private static final String MATERIALS = "硅铝铜铁钢锂氢碳氟镁钛锌铅金银油气煤粮米";
    private final NameEvidence evidence;
    private final WordList suffixes;
    private final WordList trades;
    private final WordList products;
    private final WordList ofPlaces;
    private final WordList bans;
    private final WordList kinds;

    FirmNames(Lexicons lexicons, NameEvidence evidence) {
        this.evidence = evidence;
        suffixes = new WordList(lexicons.words("enterprise-suffixes"));
        trades = new WordList(lexicons.words("enterprise-trade-words"));
        products = new WordList(lexicons.words("enterprise-product-words"));
        bans = new WordList(lexicons.words("enterprise-never"));
        ofPlaces = new WordList(lexicons.words("enterprise-place-suffixes"));
        kinds = new WordList(lexicons.words("enterprise-kinds"));
    }

    /** Whether the stretch is, or starts with and is only lengthened by a trade word, a firm that everybody knows. */
    boolean isNational(String text) {
        int known = evidence.enterprises().prefix(text, 0, text.length());
        return known > 1
                && (national(text, 0, text.length()) == text.length()
                        || known + products.prefix(text, known, text.length()) == text.length());
    }

    /** Length of a firm that everybody knows and that starts here, with the trade words after it; 0 where there is none. */
    int national(String text, int from, int to) {
        int known = evidence.enterprises().prefix(text, from, to);
        if (known < 2) {
            return 0;
        }
        int end = from + known;
        return known + Math.max(suffixes.prefix(text, end, to), trades.prefix(text, end, to));
    }

    /** Whether the stretch ends in a word that makes a firm's name by itself, after something that can be a name. */
    boolean hasFirmSuffix(NameSearch words, int start, int end) {
        String text = words.text();
        int length = suffixes.suffix(text, start, end);
        int left = end - start - length;
        if (length == 0 || left < 1) {
            return false;
        }
        int stem = end - length;
        if (bans.suffix(text, start, stem) > 0 || bans.suffix(text, start, end) > 0) {
            return false;
        }
        int place = evidence.places().prefix(text, start, stem);
        if (place > 0 && left <= 10) {
            return place < left || ofPlaces.prefix(text, stem, end) == length;
        }
        if ("省市区县".indexOf(text.charAt(start)) >= 0 && left > 2 && left <= 10) {
            return true;
        }
        return (left <= 4
                        && left > 1
                        && kinds.suffix(text, start, stem) == 0
                        && kinds.prefix(text, start, stem) == 0
                        && !evidence.isGeneric(text.substring(start, stem)))
                || isCoined(words, start, stem)
                || (left == 1 && length == 2 && evidence.language().strangePairs(text, start, end) > 0);
    }

    /** Whether the stretch ends as firm names do: in such a word, or in trades after a coined word or a known firm. */
    boolean hasFirmForm(NameSearch words, int start, int end) {
        if (hasFirmSuffix(words, start, end)) {
            return true;
        }
        int stem = stem(words.text(), start, end);
        return stem < end
                && (isCoined(words, start, stem)
                        || evidence.enterprises().prefix(words.text(), start, stem) == stem - start);
    }

    /** Whether an undertaking goes by its firm's name alone: a known firm, or a firm's form that is no product's too. */
    boolean isFirmAlone(NameSearch words, int start, int end) {
        String text = words.text();
        boolean known = evidence.enterprises().prefix(text, start, end) == end - start;
        return known
                || hasFirmSuffix(words, start, end)
                || (trades.suffix(text, start, end) > 0 && hasFirmForm(words, start, end));
    }

    /** Where the trade words start that end a stretch; {@code end} where none do. */
    int stem(String text, int start, int end) {
        int stem = end;
        while (stem - start > 2) {
            int length = Math.max(trades.suffix(text, start + 2, stem), products.suffix(text, start + 2, stem));
            if (length == 0) {
                break;
            }
            stem -= length;
        }
        return text.startsWith("产业", stem - 1) || text.startsWith("企业", stem - 1) || text.startsWith("行业", stem - 1)
                ? end
                : stem;
    }

    /** Whether a stretch, without a place at its front, is mostly made of pairs that the genre does not use. */
    boolean isCoined(NameSearch words, int start, int end) {
        String text = words.text();
        int place = evidence.places().prefix(text, start, end);
        int from = start + place;
        int pairs = end - from - 1;
        if (pairs < 1 || pairs > 5 || words.holdsCommonWord(from, end, evidence.language())) {
            return false;
        }
        boolean regions = true;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            regions &= REGION_LETTERS.indexOf(c) >= 0;
            if (NOT_IN_A_NAME.indexOf(c) >= 0) {
                return false;
            }
        }
        return !regions && 2 * evidence.language().strangePairs(text, from, end) >= pairs;
    }

    /**
     * The firm at the front of an undertaking's name, after a place; null where none is to be seen.
     *
     * @param publicWork whether the name is that of a road, a dam or the like, which no coined word owns
     */
    @Nullable
    Span owner(NameSearch words, int start, int end, boolean publicWork) {
        String text = words.text();
        int place = places(text, start, end);
        for (int from = start; from < Math.min(end - 2, start + 5); from++) {
            boolean mayStart = from == start || from == start + place || (!publicWork && words.isBoundary(from));
            int national = mayStart ? national(text, from, end) : 0;
            if (national > 0 && from + national > start + place) {
                return new Span(
                        from,
                        from + national < end
                                ? from + national
                                : from + evidence.enterprises().prefix(text, from, end));
            }
        }
        for (int to = start + 3; to < end; to++) {
            if (suffixes.suffix(text, start, to) > 1 && hasFirmSuffix(words, start, to)) {
                return new Span(start, to);
            }
        }
        return publicWork ? null : byCoinedRun(words, start + place, end);
    }

    /** Length of the places, the wider first, that a name starts with. */
    private int places(String text, int start, int end) {
        int first = evidence.places().prefix(text, start, end);
        return first == 0 ? 0 : first + evidence.places().prefix(text, start + first, end);
    }

    /** Leading one-character words and names, up to the first common word; a trade word after them belongs to them. */
    @Nullable
    Span byCoinedRun(NameSearch words, int start, int end) {
        int stop = start;
        if (start >= end
                || GEOGRAPHY.indexOf(words.text().charAt(start)) >= 0
                || NOT_FIRST.indexOf(words.text().charAt(start)) >= 0) {
            return null;
        }
        for (Token token : words.inside(start, end)) {
            boolean single = token.text().length() == 1
                    && Character.isIdeographic(token.text().charAt(0))
                    && !token.pos().startsWith("m");
            if (!single && !token.pos().startsWith("nr") && !token.pos().equals("nz")) {
                break;
            }
            stop += token.text().length();
        }
        String text = words.text();
        while (stop - start > 2 && MATERIALS.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        boolean name = stop - start >= 2
                && stop - start <= 5
                && stop < end
                && GEOGRAPHY.indexOf(text.charAt(stop)) < 0
                && GEOGRAPHY.indexOf(text.charAt(stop - 1)) < 0
                && isCoined(words, start, stop);
        if (!name) {
            return null;
        }
        int trade = trades.prefix(text, stop, end);
        return new Span(start, stop + (stop + trade < end ? trade : 0));
    }
}
