package io.zhengtu.loader.measure;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.ontology.Aspect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell what a number is of: openers, verbs, heads, ends of names. */
final class MeasureLexicon {
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
    }

    WordTable openers() {
        return openers;
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
        return verbAspects.getOrDefault(verb, Aspect.LEVEL);
    }

    /** Whether the percentages of a name are shares. */
    boolean isRate(String name) {
        return rates.endingAt(name, 0, name.length()) != null;
    }

    /** How a name is joined to the subject before, null where it stands by itself. */
    @Nullable Join joinOf(String name) {
        return heads.get(name);
    }

    /** The head that a name ends with, or null. */
    @Nullable String headOf(String name) {
        return headWords.endingAt(name, 0, name.length());
    }

    /** The unit of things with this name, or null where the table does not tell. */
    @Nullable String unitOf(String name) {
        String noun = unitNouns.endingAt(name, 0, name.length());
        return noun == null ? null : nounUnits.get(noun);
    }

    /** The two names that one joint name stands for, or null: 产销量 is 产量 and 销量. */
    @Nullable List<String> pairOf(String name) {
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
