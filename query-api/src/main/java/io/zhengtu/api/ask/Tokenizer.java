package io.zhengtu.api.ask;

import io.zhengtu.api.reading.IndicatorName;
import io.zhengtu.api.reading.NamedEntity;
import io.zhengtu.api.reading.QuestionNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits questions into names, years and words so that as little as can be stays unknown, in as few parts as can be. */
final class Tokenizer {
    private static final int COST_OF_UNKNOWN = 20;
    /** A part costs ten; a name a little less than a word that could stand for the same letters. */
    private static final int COST_OF_WORD = 10;

    private static final int COST_OF_NAME = 9;
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?|(?!\\d))");
    private static final Map<String, Integer> RELATIVE_YEARS =
            Map.of("今年", 0, "本年", 0, "去年", -1, "上年", -1, "前年", -2, "明年", 1);

    private final Vocabulary vocabulary;
    private final QuestionNames names;

    Tokenizer(Vocabulary vocabulary, QuestionNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    private record Step(int cost, int from, Token token) {}

    List<Token> split(String question) {
        String text = QuestionNames.plain(question);
        Map<String, Token> known = names(text);
        List<Step> best = new ArrayList<>();
        best.add(new Step(0, -1, Token.unknown("")));
        for (int end = 1; end <= text.length(); end++) {
            best.add(null);
        }
        for (int start = 0; start < text.length(); start++) {
            Step here = best.get(start);
            char letter = text.charAt(start);
            if (letter == ' ') {
                offer(best, start, start + 1, here.cost, Token.word("", Vocabulary.NOTHING));
                continue;
            }
            offer(best, start, start + 1, here.cost + COST_OF_UNKNOWN, Token.unknown(text.substring(start, start + 1)));
            offerYears(text, start, best);
            for (Map.Entry<String, Token> name : known.entrySet()) {
                if (text.startsWith(name.getKey(), start)
                        && isWhole(text, start, start + name.getKey().length())) {
                    offer(best, start, start + name.getKey().length(), here.cost + COST_OF_NAME, name.getValue());
                }
            }
            for (int end = start + 1; end <= Math.min(text.length(), start + vocabulary.longest()); end++) {
                String word = text.substring(start, end);
                if (isWhole(text, start, end) && vocabulary.meaning(word).isPresent()) {
                    Token token = Token.word(word, vocabulary.meaning(word).orElseThrow());
                    offer(best, start, end, here.cost + COST_OF_WORD, token);
                }
            }
        }
        return absorbed(path(best));
    }

    private void offerYears(String text, int start, List<Step> best) {
        int cost = best.get(start).cost + COST_OF_NAME;
        Matcher year = YEAR.matcher(text).region(start, text.length());
        boolean inNumber = start > 0 && Character.isDigit(text.charAt(start - 1));
        if (!inNumber && year.lookingAt()) {
            offer(best, start, year.end(), cost, Token.year(year.group(), Integer.parseInt(year.group(1))));
        }
        RELATIVE_YEARS.forEach((word, distance) -> {
            if (text.startsWith(word, start)) {
                offer(best, start, start + word.length(), cost, Token.year(word, names.latestYear() + distance));
            }
        });
    }

    private static void offer(List<Step> best, int start, int end, int cost, Token token) {
        Step there = best.get(end);
        if (there == null || cost < there.cost) {
            best.set(end, new Step(cost, start, token));
        }
    }

    /** A word in Latin letters is one only where it stands alone. */
    private static boolean isWhole(String text, int start, int end) {
        return !(isLatin(text, start) && isLatin(text, start - 1)) && !(isLatin(text, end - 1) && isLatin(text, end));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at));
    }

    private Map<String, Token> names(String text) {
        Map<String, List<NamedEntity>> entities = names.entities(text);
        Map<String, IndicatorName> measured = names.indicators();
        Map<String, Token> known = new HashMap<>();
        entities.forEach((form, bearers) -> known.put(form, new Token(Token.Kind.NAME, form, "", bearers, List.of())));
        measured.forEach((form, indicator) -> addIndicator(known, text, form, indicator));
        vocabulary.indicators().forEach((form, standard) -> {
            IndicatorName indicator = measured.get(standard);
            if (indicator != null) {
                addIndicator(known, text, form, indicator);
            }
        });
        return known;
    }

    private static void addIndicator(Map<String, Token> known, String text, String form, IndicatorName indicator) {
        if (form.length() > 1 && text.contains(form)) {
            known.putIfAbsent(form, new Token(Token.Kind.NAME, form, "", List.of(), List.of(indicator)));
        }
    }

    private static List<Token> path(List<Step> best) {
        Deque<Token> tokens = new ArrayDeque<>();
        for (int end = best.size() - 1; end > 0; end = best.get(end).from) {
            tokens.addFirst(best.get(end).token);
        }
        return List.copyOf(tokens);
    }

    /** A word right behind a name that only says what sort of thing it names is part of the name: 石化 行业. */
    private static List<Token> absorbed(List<Token> tokens) {
        List<Token> left = new ArrayList<>();
        for (Token token : tokens) {
            Token before = left.isEmpty() ? null : left.get(left.size() - 1);
            boolean isTail = before != null
                    && before.isName()
                    && before.entities().stream().anyMatch(entity -> token.means(EntityClasses.meaning(entity.type())));
            if (!isTail) {
                left.add(token);
            }
        }
        return left;
    }
}
