package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a stretch of a sentence is a firm's name, and where one ends at the front of a longer name. */
final class FirmNames {
    /** One-character short names of provinces and countries, and directions: 湘粤, 蒙东 are no firms. */
    private static final String REGION_LETTERS = "荷马柬泰老越德法英意印哈乌巴土阿沙京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘青宁新港澳台中俄日韩美欧非东西南北内外";

    private static final String NOT_IN_A_NAME = "至和及与的、到“”（）()";
    private static final String GEOGRAPHY = "河湖江山岛港桥路镇村湾岭峡川溪海滩堤站湿水区乡街城园公庄寺塔关";
    private static final String NOT_FIRST = "严高低全线抓敢看更单免水非深云算绿氢煤碳智数互一二三四五六七八九十两多各每某本该其" + GEOGRAPHY;
    /** Last characters of substances, parts and kinds (赖氨酸, 铝件), which no firm's name ends in. */
    private static final String THINGS = "酸碱醇醛酯烯烷苯胺酶糖盐件板管线机器泵阀轴片料剂膜纤药鱼虾蟹菜果茶花草木林苗";
    /** Last characters of words that say of what kind a thing is (兽用, 片区类). */
    private static final String QUALITIES = "用类型式级性跨系向化制轻高超低";
    /** Transfers of water from river to river: 引甲济乙. */
    private static final Pattern TRANSFER = Pattern.compile("引.+[济入补].+|.水.调");
    /** Levels of government open the names of public works (省非遗中心). */
    private static final String LEVELS = "省市县州盟旗";
    /** A place or river with a direction is an area (陇东, 江南). */
    private static final String DIRECTIONS = "东西南北中内外";

    private static final List<String> NEW_TRADES = List.of("新能源", "新材料");
    private static final int NEW_TRADE_LENGTH = 3;
    /** What may stand between a firm's name and the end of its undertaking's that is no product. */
    private static final Pattern PHASE = Pattern.compile("[一二三四五六七八九十]期(项目|工程)?|项目|基地|产业园|工厂|生产基地|总部");

    private static final Pattern PHASE_NEXT = Pattern.compile("[一二三四五六]期");

    private static final String MATERIALS = "硅铝铜铁钢锂氢碳氟镁钛锌铅金银油气煤焦磷硫氯氨硼锰镍钴钒锡稀粮米";
    /** The longest coined name without its trade; a longer run of strange characters holds a product too. */
    private static final int LONGEST_COINED = 4;

    private final PlaceNames places;
    private final WellKnownNames known;
    private final GenreLanguage language;
    private final NameEvidence evidence;
    private final WordList suffixes;
    private final WordList trades;
    private final WordList products;
    private final WordList ofPlaces;
    private final WordList never;
    private final WordList kinds;
    private final WordList plants;
    private final WordList makes;
    private final WordList commonStems;

    FirmNames(NameTables tables) {
        evidence = tables.evidence();
        places = evidence.places();
        known = evidence.enterprises();
        language = evidence.language();
        suffixes = tables.words("enterprise-suffixes");
        trades = tables.words("enterprise-trade-words");
        products = tables.words("enterprise-product-words");
        ofPlaces = tables.words("enterprise-place-suffixes");
        never = tables.words("enterprise-never");
        kinds = tables.words("enterprise-kinds");
        plants = tables.words("enterprise-plants");
        makes = tables.words("enterprise-makes");
        commonStems = tables.words("enterprise-common-stems");
    }

    /** Whether a stretch is a firm that everybody knows, alone or lengthened by its trade. */
    boolean isNational(String text, int from, int to) {
        int length = known.prefix(text, from, to);
        return length > 1
                && (from + national(text, from, to) == to
                        || from + length + products.prefix(text, from + length, to) == to);
    }

    /** Length of a firm that everybody knows and that starts here, with its trade; 0 where there is none. */
    int national(String text, int from, int to) {
        int length = known.prefix(text, from, to);
        if (length < 2) {
            return 0;
        }
        int end = from + length;
        return length + Math.max(suffixes.prefix(text, end, to), trades.prefix(text, end, to));
    }

    /** Whether a stretch ends in a word that makes a firm's name by itself, after something that can be a name. */
    boolean hasFirmSuffix(SentenceWords words, int start, int end) {
        String text = words.text();
        int length = suffixes.suffix(text, start, end);
        int stem = end - length;
        int left = stem - start;
        if (length == 0 || left < 1 || never.suffix(text, start, stem) > 0 || never.suffix(text, start, end) > 0) {
            return false;
        }
        int place = places.prefix(text, start, stem);
        String name = text.substring(start, stem);
        if (name.indexOf('至') >= 0 || name.contains("企业")) {
            return false;
        }
        if (place > 0 && left <= 10) {
            return place < left || ofPlaces.prefix(text, stem, end) == length;
        }
        if (left == 1) {
            return length == 2 && language.strangePairs(text, start, end) > 0;
        }
        boolean local = "省市区县".indexOf(text.charAt(start)) >= 0 && left > 2 && left <= 10;
        return local || (left <= 4 && !isKind(text, start, stem)) || isCoined(words, start, stem);
    }

    /** Whether what stands before a trade or a firm's last word says what kind of firm or thing it is. */
    boolean isKind(String text, int start, int stem) {
        return kinds.suffix(text, start, stem) > 0
                || kinds.prefix(text, start, stem) > 0
                || evidence.isGeneric(text.substring(start, stem));
    }

    /** Whether a stretch ends as firm names do: in such a word, or in trades after a coined word or a known firm. */
    boolean hasFirmForm(SentenceWords words, int start, int end) {
        if (hasFirmSuffix(words, start, end)) {
            return true;
        }
        int stem = stem(words.text(), start, end);
        return stem < end && (isCoined(words, start, stem) || known.prefix(words.text(), start, stem) == stem - start);
    }

    /** Whether a firm's name may begin with the character at a place; counts, levels and kinds of energy begin none. */
    boolean mayOpen(String text, int start) {
        return NOT_FIRST.indexOf(text.charAt(start)) < 0;
    }

    /** Whether a stretch is a coined word or a known firm before its trade (甲乙乳业), and no good. */
    boolean hasTradeForm(SentenceWords words, int start, int end) {
        int trade = trades.suffix(words.text(), start, end);
        int stem = end - trade;
        return trade > 0
                && stem - start >= 2
                && (isCoined(words, start, stem) || known.prefix(words.text(), start, stem) == stem - start);
    }

    /**
     * Whether a stretch is a word before a trade or a good (利民食品, 宏图家具). Only where something else says that it is a
     * firm: kinds of goods are made so too.
     */
    boolean isTraded(SentenceWords words, int start, int end) {
        String text = words.text();
        int stem = stem(text, start, end);
        int length = stem - start;
        return end - stem >= 2
                && length >= 2
                && length <= LONGEST_COINED
                && known.prefix(text, start, stem) == 0
                && !isKind(text, start, stem)
                && commonStems.suffix(text, start, stem) == 0
                && commonStems.prefix(text, start, stem) == 0
                && places.prefix(text, start, stem) < length
                && GEOGRAPHY.indexOf(text.charAt(stem - 1)) < 0
                && mayOpen(text, start);
    }

    /** Whether an undertaking goes by its place alone, as a plant that is being built does (甲地电厂). */
    boolean isPlant(String text, int start, int end) {
        return plants.suffix(text, start, end) > 0;
    }

    /** Whether an undertaking goes by its firm's name alone: a known firm, or a firm's form that is no product's too. */
    boolean isFirmAlone(SentenceWords words, int start, int end) {
        return known.prefix(words.text(), start, end) == end - start
                || hasFirmSuffix(words, start, end)
                || (trades.suffix(words.text(), start, end) > 0 && hasFirmForm(words, start, end));
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
        boolean kind =
                text.startsWith("产业", stem - 1) || text.startsWith("企业", stem - 1) || text.startsWith("行业", stem - 1);
        return kind ? end : stem;
    }

    /** Whether a stretch, without a place at its front, is mostly made of pairs that the genre does not use. */
    boolean isCoined(SentenceWords words, int start, int end) {
        String text = words.text();
        int from = start + places.prefix(text, start, end);
        int pairs = end - from - 1;
        if (pairs < 1 || pairs > 5 || 2 * language.strangePairs(text, from, end) < pairs) {
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
        return !regions && !NameSearch.holdsCommonWord(words, from, end, language);
    }

    /**
     * The firm at the front of an undertaking's name, after a place; null where none is to be seen.
     *
     * @param publicWork whether the name is that of a road, a dam or the like, which no coined word owns
     */
    @Nullable
    Span owner(SentenceWords words, int start, int end, boolean publicWork) {
        String text = words.text();
        int first = places.prefix(text, start, end);
        int place = start + (first == 0 ? 0 : first + places.prefix(text, start + first, end));
        for (int from = start; from < Math.min(end - 2, start + 5); from++) {
            boolean mayStart = from == start || from == place || (!publicWork && words.isBoundary(from));
            int national = mayStart ? national(text, from, end) : 0;
            if (national > 0 && from + national > place) {
                return new Span(from, from + (from + national < end ? national : known.prefix(text, from, end)));
            }
        }
        for (int to = start + 3; to < end; to++) {
            if (suffixes.suffix(text, start, to) > 1 && hasFirmSuffix(words, start, to)) {
                return new Span(start, to);
            }
        }
        Span coined = publicWork ? null : byCoinedRun(words, place, end);
        return coined != null && isOwner(text, coined, end) ? coined : null;
    }

    /**
     * Whether a coined word at the head of an undertaking's name is its owner's: what follows is what firms make or put up
     * for themselves. Nothing else there tells a firm from a place, a plant or a scheme.
     */
    private boolean isOwner(String text, Span coined, int end) {
        int from = coined.start();
        int named = coined.end();
        boolean hasTrade = named - from > 2
                && (trades.suffix(text, from + 2, named) > 0 || products.suffix(text, from + 2, named) > 0);
        return hasTrade
                || PHASE_NEXT.matcher(text).region(named, end).lookingAt()
                || (makes.isIn(text, named, end)
                        && QUALITIES.indexOf(text.charAt(named - 1)) < 0
                        && !TRANSFER.matcher(coined.of(text)).matches());
    }

    /** Leading one-character words and names, up to the first common word; a trade word after them belongs to them. */
    @Nullable
    Span byCoinedRun(SentenceWords words, int start, int end) {
        String text = words.text();
        if (start >= end || !mayOpen(text, start)) {
            return null;
        }
        int run = runEnd(words, start, end);
        if (run - start > 2 && NEW_TRADES.stream().anyMatch(trade -> text.startsWith(trade, run - 1))) {
            return withNewTrade(words, start, run - 1, end);
        }
        int stop = run;
        while (stop - start > 2 && MATERIALS.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        boolean area = stop - start == 2 && DIRECTIONS.indexOf(text.charAt(stop - 1)) >= 0;
        boolean name = !area
                && stop - start >= 2
                && stop - start <= LONGEST_COINED
                && THINGS.indexOf(text.charAt(stop - 1)) < 0
                && LEVELS.indexOf(text.charAt(start)) < 0
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

    /** A coined word before 新能源 or 新材料, which belong to the firm's name where the undertaking's ends with them or names its phase. */
    private @Nullable Span withNewTrade(SentenceWords words, int start, int stem, int end) {
        if (!isCoined(words, start, stem) && !isCoined(words, start, stem + 1)) {
            return null;
        }
        int after = stem + NEW_TRADE_LENGTH;
        boolean ends = after == end || PHASE.matcher(words.text(after, end)).matches();
        return new Span(start, ends ? after : stem);
    }

    private static int runEnd(SentenceWords words, int start, int end) {
        int stop = start;
        for (int i = NameSearch.firstInside(words, start); i < words.size() && words.end(i) <= end; i++) {
            String pos = words.pos(i);
            boolean single = words.word(i).length() == 1
                    && Character.isIdeographic(words.word(i).charAt(0))
                    && !pos.startsWith("m");
            if (!single && !pos.startsWith("nr") && !pos.equals("nz")) {
                break;
            }
            stop = words.end(i);
        }
        return stop;
    }
}
