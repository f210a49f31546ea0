package io.zhengtu.loader.measure;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits coordinated subjects that have a number each: 城镇、农村居民人均可支配收入分别增长4.4%、5.9%. */
final class ParallelSubjects {
    private static final int SECTORS = 3;
    private static final String MEASURED_ENDS = "次数量额值率费资";
    private static final List<String> SECTOR_ROWS = List.of("一二三产", "一、二、三产");
    /** A name that is at least as long is a noun by itself, and no mere attribute such as 城镇 or 高技术. */
    private static final int NOUN_LENGTH = 4;

    private static final List<String> SCOPES = List.of("限上", "规上", "限额以上", "规模以上", "年", "总", "贷款", "存款");
    private final MeasureLexicon lexicon;
    private final IndicatorTable table;
    private final PhraseTrimmer trimmer;

    ParallelSubjects(MeasureLexicon lexicon, IndicatorTable table, PhraseTrimmer trimmer) {
        this.lexicon = lexicon;
        this.table = table;
        this.trimmer = trimmer;
    }

    /** One name a number, or null where the stretch does not hold as many subjects as there are numbers. */
    @Nullable
    List<Named> split(SentenceView view, int from, int to, int count, boolean counted) {
        int apart = view.text().lastIndexOf("分别", to);
        int end = trimmer.trimEnd(view, from, apart > from ? apart : to);
        List<Span> items = items(view, from, end);
        List<String> verbs = apart > from ? trimmer.verbsAtEnd(view, apart + 2, to) : List.of();
        if (items.size() >= count && (count != SECTORS || sectors(view.text().substring(from, end)) == null)) {
            List<Named> names = itemNames(view, items.subList(items.size() - count, items.size()), verbs, counted);
            return apart > from && names != null ? withTail(view, names, apart + 2, to) : names;
        }
        Phrase joint = trimmer.before(view, from, end);
        List<String> names = null;
        if (count == 2) {
            names = lexicon.pairOf(joint.of(view));
        } else if (count == SECTORS) {
            names = sectors(joint.of(view));
        }
        return names == null
                ? null
                : names.stream()
                        .map(name -> Named.of(name, joint.span(), verbs))
                        .toList();
    }

    /** All subjects of a stretch, for a number that holds for each of them: A、B均增长20%. */
    List<Named> all(SentenceView view, int from, int to) {
        int end = trimmer.trimEnd(view, from, to);
        Phrase whole = trimmer.before(view, from, end);
        List<Span> items = items(view, from, end);
        if (items.size() < 2) {
            List<String> pair = lexicon.pairOf(whole.of(view));
            return pair == null
                    ? List.of()
                    : pair.stream()
                            .map(name -> Named.of(name, whole.span(), whole.verbs()))
                            .toList();
        }
        List<Named> names = itemNames(view, items, List.of(), false);
        return names == null ? List.of() : names;
    }

    /** 交通、水利分别完成投资: what stands after 分别 belongs to each. */
    private List<Named> withTail(SentenceView view, List<Named> names, int from, int to) {
        String tail = trimmer.before(view, from, to).of(view);
        return names.stream()
                .map(name -> Named.of(name.name() + tail, name.span(), name.verbs()))
                .toList();
    }

    /** 一二三产增加值 names the three sectors. */
    private static @Nullable List<String> sectors(String joint) {
        for (String row : SECTOR_ROWS) {
            int at = joint.indexOf(row);
            if (at >= 0) {
                String tail = joint.substring(at + row.length());
                tail = tail.startsWith("业") ? tail.substring(1) : tail;
                return List.of("第一产业" + tail, "第二产业" + tail, "第三产业" + tail);
            }
        }
        return null;
    }

    private @Nullable List<Named> itemNames(SentenceView view, List<Span> items, List<String> verbs, boolean counted) {
        Span lastItem = items.get(items.size() - 1);
        int lastStart = trimmer.trimStart(view, lastItem.start(), lastItem.end(), new ArrayList<>());
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            List<String> own = new ArrayList<>(verbs);
            Span span;
            if (i == 0) {
                Phrase first = trimmer.before(view, item.start(), item.end());
                own.addAll(first.verbs());
                span = first.span();
            } else {
                int start = trimmer.trimStart(view, item.start(), item.end(), new ArrayList<>());
                span = new Span(Math.min(start, item.end()), item.end());
            }
            String name = span.of(view.text());
            if (name.isEmpty()) {
                return null;
            }
            Span last = new Span(Math.min(lastStart, lastItem.end()), lastItem.end());
            boolean open = !counted || "级类型式".indexOf(name.charAt(name.length() - 1)) >= 0;
            if (i > 0 && lexicon.joinOf(name) == MeasureLexicon.Join.SIBLING && table.find(name) == null) {
                name = stem(names.get(0).name()) + name;
            }
            names.add(Named.of(open ? completed(view, name, last) : name, span, own));
        }
        return names;
    }

    /** 生产安全事故起数、死亡人数 share what the accidents are. */
    private String stem(String name) {
        String head = lexicon.headOf(name);
        return head == null ? "" : name.substring(0, name.length() - head.length());
    }

    /** A name without the shared end gets it: 城镇 before 农村居民人均可支配收入. */
    private String completed(SentenceView view, String name, Span last) {
        boolean whole = lexicon.headOf(name) != null
                || lexicon.isRate(name)
                || table.find(name) != null
                || MEASURED_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
        if (whole) {
            return name;
        }
        String head = lexicon.headOf(last.of(view.text()));
        if (name.length() >= last.length()) {
            return head == null ? name : name + head;
        }
        String tail = afterSharedEnd(name, last.of(view.text()));
        if (!tail.isEmpty()) {
            return name + tail;
        }
        if (head != null && name.length() >= NOUN_LENGTH) {
            return name + scoped(last.of(view.text()), head);
        }
        int cut = last.start() + name.length();
        if (!view.isBoundary(cut) || view.isInset(cut)) {
            cut = last.start() + 1;
            while (cut < last.end() && (!view.isBoundary(cut) || view.isInset(cut))) {
                cut++;
            }
        }
        return name + view.text().substring(Math.min(cut, last.end()), last.end());
    }

    /** A head with the words before it that say how it is reckoned: 限上零售额 of 智能手机限上零售额. */
    private static String scoped(String name, String head) {
        String before = name.substring(0, name.length() - head.length());
        return SCOPES.stream().filter(before::endsWith).findFirst().orElse("") + head;
    }

    /** What follows in the last item the end that it shares with a name: 增加值 of 高技术制造业增加值 for 先进制造业. */
    private static String afterSharedEnd(String name, String last) {
        for (int start = 1; start <= name.length() - 2; start++) {
            int at = last.indexOf(name.substring(start));
            if (at >= 0) {
                return last.substring(at + name.length() - start);
            }
        }
        return "";
    }

    private static List<Span> items(SentenceView view, int from, int to) {
        List<Span> items = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            if (isSeparator(view, at) && !view.isInset(at)) {
                if (at > start) {
                    items.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        if (to > start) {
            items.add(new Span(start, to));
        }
        return items;
    }

    private static boolean isSeparator(SentenceView view, int at) {
        char c = view.text().charAt(at);
        boolean word = view.isBoundary(at) && view.isBoundary(at + 1);
        return c == '、' || (word && (c == '和' || c == '与' || c == '及'));
    }
}
