package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functional areas of one sentence while they are found. Used once. */
final class ParkReading {
    private static final double NAMED = 0.88;
    private static final double LISTED = 0.8;
    private static final int LONGEST = 28;
    private static final String MARKS = "，。；：！？、—－–…,;:!?·《》（）() \u3000\n";
    private static final Set<String> STOPS = Set.of("p", "c", "r", "d", "ad", "vd", "q", "y", "w");
    private static final Set<String> PARTICLES = Set.of(
            "和", "与", "及", "等", "的", "在", "为", "对", "将", "把", "从", "向", "以", "由", "至", "到", "是", "有", "各", "个", "家",
            "座", "使", "让", "被", "或", "批");
    private static final Pattern LIST_END = Pattern.compile("(?:等)?([0-9一二两三四五六七八九十]+[家个座])$|等$");
    /** Border crossings are called by a short name of their own. */
    private static final String CROSSING = "口岸";

    private static final int LONGEST_CROSSING = 6;
    private static final int LONGEST_ASIDE = 7;
    private static final String MEASURES = "批项个座家处条类年";
    private static final String NUMERALS = "0123456789一二两三四五六七八九十百多余几首";
    /** Between the partners of a free-trade area of countries, which is a treaty and no area on the ground. */
    private static final String DASHES = "—－–-";

    /** Names of the whole country tell no area apart. */
    private static final Set<String> COUNTRY = Set.of(PlaceChain.NATION, "我国", "全国");

    private static final Set<String> JOINTS = Set.of("和", "与", "及", "以及");

    private final SentenceWords words;
    private final ParkWords lexicon;
    private final List<Mention> places;
    private final Quotes quotes;
    private final PlaceChain placeChain;
    private final List<Mention> found = new ArrayList<>();

    ParkReading(SentenceWords words, ParkWords lexicon, Mentions earlier) {
        this.words = words;
        this.lexicon = lexicon;
        this.places = new ArrayList<>(earlier.in(words.sentence().ordinal(), EntityType.REGION));
        this.places.addAll(earlier.in(words.sentence().ordinal(), EntityType.TOWN));
        this.quotes = new Quotes(words.text());
        this.placeChain =
                new PlaceChain(words.text(), places.stream().map(this::local).toList());
    }

    List<Mention> mentions() {
        int at = 0;
        while (at < words.text().length()) {
            String head = lexicon.headAt(words.text(), at);
            int end = head == null ? at : at + head.length();
            if (head != null && isHeadEnd(end)) {
                read(at, head);
                at = end;
            } else {
                at++;
            }
        }
        CityPorts.addTo(found, words, places.stream().map(this::local).toList(), lexicon);
        return found;
    }

    private boolean isHeadEnd(int end) {
        return words.isBoundary(end) && lexicon.headAt(words.text(), end) == null;
    }

    private void read(int at, String head) {
        int start = lexicon.isOfPlaces(head) ? placeChain.startBefore(at) : afterCount(nameStart(at), at);
        int end = at + head.length();
        String before = words.text(start, at);
        if (isNamed(before, start, at, head)) {
            int from = start + lexicon.leading(before);
            found.add(words.mention(EntityType.PARK, new Span(from >= at ? start : from, end), "park.name", NAMED));
            shared(start, at, head);
        } else if (before.isEmpty() && lexicon.isBare(head)) {
            found.add(words.mention(EntityType.PARK, new Span(at, end), "park.bare", NAMED));
        } else {
            listed(start, head);
        }
    }

    /** After the measure word of a count that the analyzer has joined to the name: 第二|批零|碳园区. */
    private int afterCount(int start, int limit) {
        boolean counted = start > 0
                && start < limit
                && MEASURES.indexOf(words.text().charAt(start)) >= 0
                && NUMERALS.indexOf(words.text().charAt(start - 1)) >= 0;
        return counted ? start + 1 : start;
    }

    private boolean isNamed(String before, int start, int at, String head) {
        boolean amongCountries = lexicon.isOfPlaces(head)
                && start > 0
                && DASHES.indexOf(words.text().charAt(start - 1)) >= 0;
        if (before.isEmpty()
                || amongCountries
                || before.indexOf('+') >= 0
                || lexicon.isGeneric(before)
                || (lexicon.isTitle(head) && !isProper(start, at))) {
            return false;
        }
        return !head.equals(CROSSING) || (at - start <= LONGEST_CROSSING && placeEndingAt(at) == null);
    }

    /** Whether a stretch holds a place, a quotation or a word that no dictionary knows: what a title of honour lacks. */
    private boolean isProper(int start, int end) {
        for (int index = words.indexAt(start); index < words.indexAt(end); index++) {
            String pos = words.pos(index);
            if (COUNTRY.contains(words.word(index))) {
                continue;
            }
            if (pos.equals("ns")
                    || pos.equals("nz")
                    || pos.equals("nt")
                    || isInPlace(index)
                    || words.word(index).equals("“")) {
                return true;
            }
        }
        return false;
    }

    /** The members of a list that a count or 等 closes before a kind of areas: 襄阳、宜昌2家高新区; 甲、乙等特色园区. */
    private void listed(int start, String head) {
        Matcher closed = LIST_END.matcher(words.text(0, start));
        if (!closed.find()) {
            return;
        }
        boolean shares = closed.group(1) != null;
        int end = closed.start();
        while (end > 0) {
            int from = nameStart(end);
            Span place = placeAt(from, end);
            if (place == null) {
                return;
            }
            Span item = new Span(from, end);
            String name = shares ? item.of(words.text()) + head : item.of(words.text());
            if (shares || place.end() < end) {
                found.add(words.mention(EntityType.PARK, item, name, "park.listed", LISTED));
            }
            end = from > 0 && "、和与及".indexOf(words.text().charAt(from - 1)) >= 0 ? from - 1 : 0;
        }
    }

    /** Where the name starts that ends with a head at an offset: after a verb, a mark, a particle or a count. */
    private int nameStart(int head) {
        int index = words.indexAt(head);
        int at = words.start(index);
        while (index > 0 && head - words.start(index - 1) <= LONGEST) {
            int before = index - 1;
            int past = pastEnclosure(before);
            if (past >= 0) {
                index = past;
                at = words.start(index);
                continue;
            }
            if (stops(before)) {
                break;
            }
            index = before;
            at = words.start(index);
        }
        return Math.min(at, head);
    }

    /** The index of the word that opens the quote, or the bracket around a few characters, that ends with a word; or -1. */
    private int pastEnclosure(int index) {
        String word = words.word(index);
        int end = words.end(index);
        if (word.equals("”")) {
            Span quote = quotes.closingAt(end);
            return quote == null ? -1 : words.indexAt(quote.start());
        }
        if (!word.equals("）") && !word.equals(")")) {
            return -1;
        }
        int open = Math.max(words.text().lastIndexOf('（', end - 2), words.text().lastIndexOf('(', end - 2));
        boolean isAside = open > 0
                && end - open <= LONGEST_ASIDE
                && words.text(open, end).chars().noneMatch(c -> "、，0123456789".indexOf(c) >= 0);
        return isAside ? words.indexAt(open) : -1;
    }

    private boolean stops(int index) {
        String word = words.word(index);
        String pos = words.pos(index);
        if (MARKS.contains(word) || word.equals("”") || word.equals("“")) {
            return !("—－–".contains(word) && isBetweenPlaces(index));
        }
        if (isInPlace(index)) {
            return false;
        }
        if (lexicon.endsWithVerb(words.text(), words.end(index))
                || (word.equals("好") && words.pos(index - 1).startsWith("v"))) {
            return true;
        }
        if (word.length() == 1) {
            return PARTICLES.contains(word) || pos.startsWith("u") || (pos.startsWith("m") && isCount(index));
        }
        return STOPS.contains(pos)
                || pos.startsWith("u")
                || pos.startsWith("m")
                || (pos.equals("v") && !isInner(index));
    }

    /** Whether a Latin letter stands at an offset: 5G and 3D are words, not counts. */
    private boolean isLatin(int offset) {
        return offset < words.text().length()
                && Character.UnicodeScript.of(words.text().charAt(offset)) == Character.UnicodeScript.LATIN;
    }

    /** Whether a numeral counts what follows, or gives no name its first character (三江源). */
    private boolean isCount(int index) {
        if (isLatin(words.end(index))) {
            return false;
        }
        return words.word(index).charAt(0) < 'a'
                || "大个家座类批项条处所片区轮期年".indexOf(words.text().charAt(words.end(index))) >= 0;
    }

    /** A verb of a trade between nouns belongs to the name: 装备|制造|产业园, but not 园区|入围|全国园区. */
    private boolean isInner(int index) {
        String before = words.pos(index - 1);
        return lexicon.isTrade(words.word(index))
                && (before.startsWith("n") || before.equals("vn") || before.equals("b") || before.equals("j"));
    }

    private boolean isInPlace(int index) {
        return places.stream()
                .map(this::local)
                .anyMatch(place -> place.start() <= words.start(index) && words.end(index) <= place.end());
    }

    private boolean isBetweenPlaces(int index) {
        return words.pos(index - 1).equals("ns")
                || places.stream().anyMatch(place -> local(place).end() == words.start(index));
    }

    /** Places before a name in a list share its head: 甲州、乙州经济开发区 names two. */
    private void shared(int start, int head, String headText) {
        int at = start;
        Span first = placeAt(start, head);
        if (first == null) {
            return;
        }
        String tail = words.text(first.end(), head) + headText;
        while (at > 0 && "、和与及".indexOf(words.text().charAt(at - 1)) >= 0) {
            Span place = placeEndingAt(at - 1);
            if (place == null) {
                return;
            }
            found.add(words.mention(EntityType.PARK, place, place.of(words.text()) + tail, "park.shared", LISTED));
            at = place.start();
        }
    }

    private @org.jspecify.annotations.Nullable Span placeAt(int start, int limit) {
        return places.stream()
                .map(this::local)
                .filter(place -> place.start() == start && place.end() <= limit)
                .findFirst()
                .orElse(null);
    }

    private @org.jspecify.annotations.Nullable Span placeEndingAt(int end) {
        return places.stream()
                .map(this::local)
                .filter(place -> place.end() == end)
                .filter(place -> place.start() == 0 || isListStart(place.start()))
                .findFirst()
                .orElse(null);
    }

    private boolean isListStart(int offset) {
        int before = words.indexAt(offset - 1);
        return MARKS.contains(words.word(before)) || JOINTS.contains(words.word(before)) || stops(before);
    }

    private Span local(Mention mention) {
        int offset = words.sentence().span().start();
        return new Span(mention.span().start() - offset, mention.span().end() - offset);
    }
}
