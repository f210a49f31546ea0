package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the lists of a sentence by the grammar of the genre: members between 、 and 和, a governing verb on the left, 等
 * with a count and a head on the right, then what is said of them.
 */
final class CoordinationReader {
    private static final String CLAUSE_ENDS = "，；。：:！？,;!?";
    private static final String OPENING = "（(“《【[";
    private static final String CLOSING = "）)”》】]";
    private static final String NUMERALS = "0123456789０１２３４５６７８９.一二两三四五六七八九十百千万亿余多数";
    private static final String CLASSIFIERS = "个条座家所项处台套栋批名户对";
    private static final String NOT_BEFORE_LIST_END = "高同平均中初优一二三特上下不对相";
    private static final String NOT_AFTER_LIST_END = "级于候同额效次待值离";
    private final WordList verbs;
    private final WordList adverbs;
    private final WordList ambiguousVerbs;
    private final WordList predicates;
    private final WordList heads;
    private final WordList nounHeads;

    CoordinationReader(Lexicons lexicons) {
        verbs = new WordList(lexicons.words("project-verbs"));
        adverbs = new WordList(lexicons.words("project-adverbs"));
        predicates = new WordList(lexicons.words("project-predicates"));
        ambiguousVerbs = new WordList(lexicons.words("project-ambiguous-verbs"));
        nounHeads = new WordList(lexicons.words("project-heads"));
        List<String> all = new ArrayList<>(lexicons.words("project-list-heads"));
        all.addAll(lexicons.words("enterprise-list-heads"));
        all.addAll(lexicons.words("organization-list-heads"));
        all.addAll(lexicons.words("other-list-heads"));
        heads = new WordList(all);
    }

    /** The lists of a sentence, from left to right; positions count from the start of the sentence. */
    List<Coordination> read(String sentence, List<Token> tokens) {
        BitSet words = new BitSet(sentence.length() + 1);
        int offset = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
        tokens.forEach(token -> words.set(token.span().start() - offset));
        words.set(sentence.length());
        List<Coordination> lists = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i == sentence.length() ? '。' : sentence.charAt(i);
            depth = depth(depth, c);
            if (CLAUSE_ENDS.indexOf(c) >= 0 && (depth == 0 || i == sentence.length())) {
                if (i > start) {
                    new ClauseReader(sentence, words, start, i, lists).read();
                }
                start = i + 1;
                depth = 0;
            }
        }
        return lists;
    }

    private static int depth(int depth, char c) {
        if (OPENING.indexOf(c) >= 0) {
            return depth + 1;
        }
        return CLOSING.indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
    }

    /** One clause while it is read. */
    private final class ClauseReader {
        private final String text;
        private final BitSet words;
        private final int end;
        private final List<Coordination> lists;
        private int at;
        private String lead = "";

        ClauseReader(String text, BitSet words, int start, int end, List<Coordination> lists) {
            this.text = text;
            this.words = words;
            this.at = start;
            this.end = end;
            this.lists = lists;
        }

        void read() {
            List<int[]> segments = new ArrayList<>();
            while (at < end) {
                int stop = segmentEnd(at);
                int marker = marker(at, stop);
                if (marker < 0) {
                    segments.add(new int[] {at, stop});
                    at = stop + 1;
                    continue;
                }
                segments.add(new int[] {at, marker});
                int[] head = head(marker + 1, stop);
                int after = head == null ? skipCount(marker + 1, stop) : head[1];
                int next = conjunction(after, stop);
                String predicate = text.substring(after, next > 0 ? after : stop);
                lists.add(list(segments, true, head == null ? "" : text.substring(head[0], head[1]), predicate));
                segments.clear();
                at = next > 0 ? next : stop + 1;
            }
            if (!segments.isEmpty()) {
                lists.add(list(segments, false, "", ""));
            }
        }

        private int segmentEnd(int from) {
            int depth = 0;
            for (int i = from; i < end; i++) {
                depth = depth(depth, text.charAt(i));
                if (text.charAt(i) == '、' && depth == 0) {
                    return i;
                }
            }
            return end;
        }

        private int marker(int from, int to) {
            int depth = 0;
            for (int i = from; i < to; i++) {
                depth = depth(depth, text.charAt(i));
                if (depth == 0
                        && text.charAt(i) == '等'
                        && i > from
                        && NOT_BEFORE_LIST_END.indexOf(text.charAt(i - 1)) < 0
                        && (i + 1 == to || NOT_AFTER_LIST_END.indexOf(text.charAt(i + 1)) < 0)) {
                    return i;
                }
            }
            return -1;
        }

        private int skipCount(int from, int to) {
            int i = from;
            while (i < to && NUMERALS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            return i > from && i < to && CLASSIFIERS.indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
        }

        /** Start and end of the noun that says what the members are; null where none stands before the predicate. */
        private int @org.jspecify.annotations.Nullable [] head(int from, int to) {
            int start = skipCount(from, to);
            for (int i = start; i < Math.min(to, start + 16); i++) {
                int length = heads.prefix(text, i, to);
                if (length > 0) {
                    int stop = i + length;
                    for (int j = stop; j < Math.min(to, stop + 3); j++) {
                        int more = predicates.prefix(text, j, to) > 0 ? 0 : heads.prefix(text, j, to);
                        if (more > 0) {
                            stop = j + more;
                        }
                    }
                    return new int[] {start, stop};
                }
                if (words.get(i) && predicates.prefix(text, i, to) > 1) {
                    return null;
                }
            }
            return null;
        }

        private int conjunction(int from, int to) {
            return from < to && "和及与".indexOf(text.charAt(from)) >= 0 ? from + 1 : -1;
        }

        private Coordination list(List<int[]> segments, boolean closed, String head, String tail) {
            List<ListItem> items = new ArrayList<>();
            String predicate = tail;
            String own = "";
            for (int i = 0; i < segments.size(); i++) {
                int from = segments.get(i)[0];
                int to = segments.get(i)[1];
                int name = afterVerbs(from, to, i == 0);
                if (name > from) {
                    own = text.substring(from, name);
                }
                boolean last = i == segments.size() - 1;
                int stop = closed && last ? to : beforePredicate(name, to, last);
                String said = text.substring(stop, to);
                if (last && !closed) {
                    predicate = said;
                }
                add(items, name, stop, last, closed && last ? "" : said);
            }
            if (!own.isEmpty()) {
                lead = own;
            }
            return new Coordination(items, lead, head, closed, predicate);
        }

        /** Splits the last member at 和, 及, 与 and drops what is no part of a name. */
        private void add(List<ListItem> items, int from, int to, boolean last, String said) {
            int split = last ? split(from, to, !items.isEmpty()) : -1;
            if (split > 0) {
                item(items, from, split, said);
                item(items, split + 1, to, said);
            } else {
                item(items, from, to, said);
            }
        }

        private int split(int from, int to, boolean inList) {
            int depth = 0;
            for (int i = from; i < to; i++) {
                depth = depth(depth, text.charAt(i));
                if (depth > 0 || "和及与".indexOf(text.charAt(i)) < 0 || !words.get(i) || !words.get(i + 1)) {
                    continue;
                }
                int left = i - from;
                int right = to - i - 1;
                if (left >= 2
                        && right >= 2
                        && (inList
                                || nounHeads.suffix(text, from, i) > 1 && nounHeads.suffix(text, i + 1, to) > 1
                                || text.charAt(i - 1) == '”' && text.charAt(i + 1) == '“')) {
                    return i;
                }
            }
            return -1;
        }

        private void item(List<ListItem> items, int from, int to, String said) {
            int start = from;
            int stop = to;
            int depth = 0;
            for (int i = from; i < to - 1; i++) {
                depth = depth(depth, text.charAt(i));
                if (depth == 0 && text.charAt(i) == '的') {
                    start = i + 1;
                }
            }
            int count = skipCount(start, stop);
            boolean counted = count > start;
            start = count;
            while (start < stop
                    && (" 　了".indexOf(text.charAt(start)) >= 0
                            || "在与同和由".indexOf(text.charAt(start)) >= 0 && words.get(start + 1))) {
                start++;
            }
            while (start < stop && " 　".indexOf(text.charAt(stop - 1)) >= 0) {
                stop--;
            }
            if (stop - start >= 2) {
                items.add(new ListItem(start, stop, text.substring(start, stop), said, counted));
            }
        }

        /** Where the name starts: after the verbs and their adverbs; in a first member they may follow a subject. */
        private int afterVerbs(int from, int to, boolean first) {
            int name = chain(from, to);
            if (name > from || !first) {
                return name;
            }
            for (int i = from + 2; i < to - 2; i++) {
                int length = words.get(i) ? verbs.prefix(text, i, to) : 0;
                if (length > 1 && words.get(i + length) && !ambiguousVerbs.contains(text.substring(i, i + length))) {
                    int next = chain(i, to);
                    if (next > i && next < to - 1 && nounHeads.prefix(text, next, to) == 0) {
                        name = next;
                        i = next - 1;
                    }
                }
            }
            return name;
        }

        /** The end of the last verb of a chain of verbs and adverbs that starts here. */
        private int chain(int from, int to) {
            int name = from;
            int i = from;
            while (i < to) {
                int verb = verbs.prefix(text, i, to);
                int adverb = adverbs.prefix(text, i, to);
                int length = Math.max(verb, adverb);
                if (length == 0 || !words.get(i + length) && length < 2) {
                    break;
                }
                i += length;
                if (verb >= adverb && verb > 0 && i < to) {
                    name = i;
                }
            }
            return name;
        }

        /** Where the predicate starts that closes a member: adverbs, then a verb of progress. */
        private int beforePredicate(int from, int to, boolean last) {
            for (int i = from + 2; i < to; i++) {
                if (!words.get(i) || !isPredicate(i, to, last)) {
                    continue;
                }
                return i;
            }
            return to;
        }

        private boolean isPredicate(int from, int to, boolean last) {
            int i = from;
            while (i < to) {
                int length = predicates.prefix(text, i, to);
                int adverb = adverbs.prefix(text, i, to);
                if (length > 1 && length >= adverb) {
                    int stop = i + length;
                    return stop == to || last && nounHeads.prefix(text, stop, to) == 0 && words.get(stop);
                }
                if (adverb < 1) {
                    int verb = "建设".equals(text.substring(i, Math.min(to, i + 2))) ? 2 : 0;
                    if (verb == 0) {
                        return false;
                    }
                    if (i + verb == to) {
                        return !lead.isEmpty() || last;
                    }
                    adverb = verb;
                }
                i += adverb;
            }
            return false;
        }
    }
}
