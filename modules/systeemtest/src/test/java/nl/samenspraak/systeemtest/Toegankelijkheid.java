package nl.samenspraak.systeemtest;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The WCAG 2.2 AA rules that a machine can check: axe, and no sideways scrolling on a narrow or enlarged screen. */
final class Toegankelijkheid {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Toegankelijkheid() {}

    /**
     * @param page a page as it stands, dialogs open
     * @return what is wrong, one readable piece of text for each rule that is broken; empty when nothing is
     */
    static List<String> gebreken(Page page) {
        return new AxeBuilder(page)
                .options(onlyViolations()).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Toegankelijkheid::inWords)
                        .toList();
    }

    /** What passes need not be described, and that takes a third of the time; every rule is still judged on every element. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /**
     * @param page a page at some width
     * @param width in words, for the message
     * @return what sticks out, in one readable piece of text; empty when the page scrolls in one direction only
     */
    static List<String> uitstekend(Page page, String width) {
        boolean schuift = Boolean.TRUE.equals(
                page.evaluate("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"));
        return schuift ? List.of("[" + width + "] de pagina schuift opzij: " + page.evaluate(WIDEST)) : List.of();
    }

    /** Names the elements that stick out, the innermost last. */
    private static final String WIDEST = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(0, 5)
                .map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className ? '.' + e.className : ''))
                .join(' > ')
            """;

    private static String inWords(Rule rule) {
        return "axe " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp()
                + rule.getNodes().stream().map(Toegankelijkheid::inWords).collect(joining());
    }

    private static String inWords(CheckedNode node) {
        return "\n      " + node.getTarget() + "\n        "
                + node.getFailureSummary().strip().replaceAll("\\s*\n\\s*", "; ");
    }
}
