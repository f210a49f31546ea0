package io.zhengtu.loader.document;

import io.zhengtu.loader.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells where the report ends and the page's own footer begins. */
final class PageChrome {
    private static final int LONG_PARAGRAPH = 60;
    private static final int LONGEST_MARK = 120;
    private static final Pattern FOOTER = Pattern.compile(
            "^(?:相关报道|相关文档|相关附件|相关链接|相关阅读|相关新闻|延伸阅读|上一篇|下一篇|扫一扫|打印本页|关闭窗口|返回顶部|【?打印|【?关闭|责任编辑|编辑[：:]|责编|分享到|分享[：:]"
                    + "|主办单位|主办[：:]|承办[：:]|版权所有|网站地图|联系我们|联系电话|网站标识码|.{0,12}ICP备|.{0,12}公网安备|[（(]来源|来源[：:]|》》|点击图片|注：中文维基|本作品是|Public domain)"
                    + "|网站标识码|ICP备|版权所有");

    private PageChrome() {}

    /** Which lines stand within some spans, both in their order. */
    static BitSet linesWithin(List<Line> lines, List<Span> spans) {
        BitSet within = new BitSet();
        int next = 0;
        for (int i = 0; i < lines.size() && next < spans.size(); i++) {
            Span line = lines.get(i).span();
            while (next < spans.size() && spans.get(next).end() < line.end()) {
                next++;
            }
            within.set(i, next < spans.size() && spans.get(next).contains(line));
        }
        return within;
    }

    /**
     * The index of the first line of the footer; the number of lines where there is none. It begins with words that
     * footers have or with a line of links, and no paragraph of the report follows it.
     */
    static int footerStart(List<Line> lines, int bodyStart, BitSet links) {
        int lastParagraph = bodyStart;
        for (int i = lines.size() - 1; i > bodyStart; i--) {
            Line line = lines.get(i);
            if (line.text().length() >= LONG_PARAGRAPH && line.endsSentence() && !isFooterMark(line) && !links.get(i)) {
                lastParagraph = i;
                break;
            }
        }
        for (int i = lastParagraph + 1; i < lines.size(); i++) {
            if (links.get(i) || isFooterMark(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isFooterMark(Line line) {
        return line.text().length() <= LONGEST_MARK
                && FOOTER.matcher(line.text()).find();
    }
}
