package se.samspel.reporting.rendering.domain;

import java.util.List;

/**
 * A chart as the marks of an SVG picture. Title and description say in words what it shows.
 *
 * @param id unique on the page: the picture is labelled by it
 */
public record Chart(String id, String title, String description, int height, List<Mark> marks) {

    /** All charts are as wide; the page scales them. */
    public static final int WIDTH = 640;

    public Chart {
        marks = List.copyOf(marks);
    }

    /** One shape or text of a chart; its style is a class of the page. */
    public sealed interface Mark {

        /** Which of the kinds this is, for the template. */
        default String kind() {
            return switch (this) {
                case Box box -> "box";
                case Line line -> "line";
                case Label label -> "label";
            };
        }
    }

    /** A bar. */
    public record Box(int x, int y, int width, int height, String style) implements Mark {}

    /** A rule or a connecting line. */
    public record Line(int x1, int y1, int x2, int y2, String style) implements Mark {}

    /**
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record Label(int x, int y, String text, String anchor, String style) implements Mark {}

    /** The width of a bar in whole units; what is there is seen, however little it is. */
    public static int scaled(long value, long largest, int width) {
        if (value <= 0 || largest <= 0) {
            return 0;
        }
        return Math.max(2, Math.toIntExact(value * width / largest));
    }
}
