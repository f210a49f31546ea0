package io.zhengtu.loader.measure;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.ontology.Aspect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell what a number is of: openers, verbs, heads, ends of names. */
final class MeasureLexicon {
    private static final List<String> CLOSING = List.of("台阶", "大关", "关口", "规模", "阶段", "水平", "行列", "门槛");
    private static final List<String> ATTRIBUTES = List.of("在建", "在谈", "在册", "在读", "在校", "在职", "在孵", "在岗");
    private static final List<String> PLACE_ENDS = List.of("镇", "乡", "区", "县", "市", "街道", "办事处", "省", "州", "盟", "旗");
    private final WordTable openers;
    private final WordTable verbs;
    private final WordTable cuttingVerbs;
    private final WordTable rates;
    private final WordTable rankVerbs;
    private final WordTable unitNouns;
    private final Map<String, Aspect> verbAspects = new HashMap<>();
    private final Map<String, Join> heads = new HashMap<>();
    private final WordTable headWords;
    private final Map<String, String> nounUnits = new HashMap<>();
    private final List<List<String>> pairs;
    private final WordTable generic;
    private final WordTable predicates;
    private final WordTable kept;
    private final WordTable tails;
    private final WordTable adverbs =
            new WordTable(List.of("全部", "均", "都", "成功", "正式", "全面", "已", "将", "普遍", "顺利", "如期", "在", "被", "对", "从"));

    /** How a short name is joined to the subject of the number before. */
    enum Join {
        /** It names the subject itself: 总量. */
        TOTAL,
        /** It is added to the whole subject: 增速. */
        OWN,
        /** It takes the place of the subject's own such name: 产量 after 增加值. */
        SIBLING
    }

    MeasureLexicon(Lexicons lexicons) {
        openers = new WordTable(lexicons.words("measure-openers"));
        rates = new WordTable(lexicons.words("measure-rates"));
        rankVerbs = new WordTable(lexicons.words("measure-rank-verbs"));
        for (List<String> row : lexicons.table("measure-verbs")) {
            verbAspects.put(row.get(0), Aspect.valueOf(row.get(1)));
        }
        verbs = new WordTable(verbAspects.keySet());
        cuttingVerbs = new WordTable(lexicons.table("measure-verbs").stream()
                .filter(row -> row.get(2).equals("yes"))
                .map(row -> row.get(0))
                .toList());
        for (List<String> row : lexicons.table("measure-heads")) {
            heads.put(row.get(0), Join.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
        headWords = new WordTable(heads.keySet());
        lexicons.table("measure-unit-nouns").forEach(row -> nounUnits.put(row.get(0), row.get(1)));
        unitNouns = new WordTable(nounUnits.keySet());
        pairs = lexicons.table("measure-pairs");
        generic = new WordTable(lexicons.words("measure-generic"));
        kept = new WordTable(lexicons.words("measure-kept"));
        tails = new WordTable(lexicons.words("measure-tails"));
        predicates = new WordTable(lexicons.words("measure-predicates"));
    }

    WordTable openers() {
        return openers;
    }

    /** Words after a name, before its number. */
    WordTable tails() {
        return tails;
    }

    WordTable verbs() {
        return verbs;
    }

    WordTable cuttingVerbs() {
        return cuttingVerbs;
    }

    WordTable rankVerbs() {
        return rankVerbs;
    }

    /** What a number tells of what this verb brings about. */
    Aspect aspectOf(String verb) {
        if (isIncrement(verb)) {
            return Aspect.CHANGE;
        }
        return verbAspects.getOrDefault(verb, Aspect.LEVEL);
    }

    /** Whether a verb says that something is added: 新引进, 净增, 再推出. */
    static boolean isIncrement(String verb) {
        return (verb.length() > 2 && "新净再".indexOf(verb.charAt(0)) >= 0)
                || verb.equals("净增")
                || verb.equals("新增")
                || verb.equals("新建");
    }

    /** The verb that stands at a place, with 新 or 再 before it; null where none does. */
    @Nullable
    String verbAt(String text, int from, int to) {
        String verb = verbs.startingAt(text, from, to);
        if (verb == null && from < to && "新再".indexOf(text.charAt(from)) >= 0) {
            String base = verbs.startingAt(text, from + 1, to);
            return base == null ? null : text.charAt(from) + base;
        }
        return verb;
    }

    /** Whether the percentages of a name are shares. */
    boolean isRate(String name) {
        return rates.endingAt(name, 0, name.length()) != null;
    }

    /** How a name is joined to the subject before, null where it stands by itself. */
    @Nullable
    Join joinOf(String name) {
        return heads.get(name);
    }

    /** The head that a name ends with, or null. */
    @Nullable
    String headOf(String name) {
        return headWords.endingAt(name, 0, name.length());
    }

    /** Whether a name is so general that only the verb beside it tells what is counted. */
    boolean isGeneric(String name) {
        return generic.contains(name);
    }

    /** Whether words after a number only round it off: 台阶, 大关. */
    boolean isClosing(String words) {
        return CLOSING.stream().anyMatch(words::endsWith);
    }

    /** Whether words only name a step that a value passed: 万亿元台阶. */
    boolean isStep(String words) {
        return words.endsWith("台阶") || words.endsWith("大关") || words.endsWith("关口");
    }

    /** Whether a name ends as a place's does. */
    boolean isPlace(String name) {
        return !name.isEmpty() && PLACE_ENDS.stream().anyMatch(name::endsWith);
    }

    /** Whether a name stands at a place that begins with what is elsewhere a verb: 生产安全. */
    boolean isKept(String text, int from, int to) {
        return kept.startingAt(text, from, to) != null;
    }

    /** The verb at a place that begins a predicate after the things that are counted, or null. */
    @Nullable
    String predicateAt(String text, int from, int to) {
        return isAttribute(text, from) ? null : predicates.startingAt(text, from, to);
    }

    /** Whether a word such as 在谈 begins at a place, which tells what state the things after it are in. */
    static boolean isAttribute(String text, int from) {
        return ATTRIBUTES.stream().anyMatch(word -> text.startsWith(word, from));
    }

    /** Whether a word before a predicate says only how. */
    boolean isAdverb(String word) {
        return adverbs.contains(word);
    }

    /** The unit of things with this name, or null where the table does not tell. */
    @Nullable
    String unitOf(String name) {
        int end = name.length();
        for (String tail : List.of("”", "）", ")", "建设", "前期工作")) {
            if (name.startsWith(tail, end - tail.length()) && end > tail.length()) {
                end -= tail.length();
            }
        }
        String noun = unitNouns.endingAt(name, 0, end);
        return noun == null ? null : nounUnits.get(noun);
    }

    /** The two names that one joint name stands for, or null: 产销量 is 产量 and 销量. */
    @Nullable
    List<String> pairOf(String name) {
        for (List<String> pair : pairs) {
            int at = name.lastIndexOf(pair.get(0));
            if (at >= 0) {
                String before = name.substring(0, at);
                String after = name.substring(at + pair.get(0).length());
                return List.of(before + pair.get(1) + after, before + pair.get(2) + after);
            }
        }
        return null;
    }
}
