package se.samspel.reporting.rendering.domain;

import java.util.List;
import java.util.Map;

/**
 * How the marks of a chart look where no style sheet is at hand. Each series has a fill, a border
 * or a dash of its own, so that nobody has to tell colours apart; texts have a contrast of at least
 * 4.5:1, marks of 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
public final class ChartStyle {

    static final String PAPER = "#ffffff";
    static final String INK = "#17242b";
    static final String SOFT = "#52636d";

    private static final String BLUE = "#2f4858";
    private static final String RUST = "#a35a22";
    private static final String GREEN = "#0b6658";

    private static final Map<String, String> STYLES =
            Map.ofEntries(
                    Map.entry("s1", filled(BLUE)),
                    Map.entry("s2", bordered(BLUE, "none")),
                    Map.entry("s3", filled(RUST)),
                    Map.entry("s4", bordered(RUST, "5 3")),
                    Map.entry("s5", filled(SOFT)),
                    Map.entry("s6", bordered(GREEN, "2 3")),
                    Map.entry("l1", line(BLUE, "none")),
                    Map.entry("l2", line(BLUE, "8 4")),
                    Map.entry("l3", line(RUST, "none")),
                    Map.entry("l4", line(RUST, "2 4")),
                    Map.entry("l5", line(SOFT, "12 4 2 4")),
                    Map.entry("l6", line(GREEN, "4 4")),
                    Map.entry("axis", "stroke=\"" + INK + "\" stroke-width=\"1.5\""),
                    Map.entry("grid", "stroke=\"" + SOFT + "\" stroke-width=\"0.5\""));

    private static final List<String> ON_DARK = List.of("on1", "on3", "on5");

    private ChartStyle() {}

    /** The attributes of a box or a line. */
    static String of(String style) {
        return STYLES.getOrDefault(style, filled(SOFT));
    }

    static String colour(Chart.Label label) {
        List<String> words = List.of(label.style().split(" "));
        if (words.stream().anyMatch(ON_DARK::contains)) {
            return PAPER;
        }
        return words.contains("quiet") ? SOFT : INK;
    }

    /** In the units of the chart. */
    public static int size(Chart.Label label) {
        return label.style().contains("small") ? 15 : 16;
    }

    private static String filled(String colour) {
        return "fill=\"" + colour + "\"";
    }

    private static String bordered(String colour, String dash) {
        return "fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\" stroke-dasharray=\"%s\""
                .formatted(PAPER, colour, dash);
    }

    private static String line(String colour, String dash) {
        return "stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"".formatted(colour, dash);
    }
}
