package se.samspel.reporting.rendering.domain;

import java.util.function.Function;

/** A chart as SVG that needs nothing else: no style sheet, no script and no fetched font. */
public final class ChartSvg {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
                    + " viewBox=\"0 0 %1$d %2$d\" ";

    private ChartSvg() {}

    /** A picture of its own, with title and description for who can't see it. */
    public static String of(Chart chart) {
        return OPEN.formatted(Chart.WIDTH, chart.height())
                + "role=\"img\" aria-labelledby=\"%1$s-title %1$s-text\">".formatted(chart.id())
                + "<title id=\"%s-title\">%s</title>".formatted(chart.id(), escaped(chart.title()))
                + "<desc id=\"%s-text\">%s</desc>"
                        .formatted(chart.id(), escaped(chart.description()))
                + body(chart, ChartSvg::text)
                + "</svg>";
    }

    /**
     * For printing: texts are outlines, so that they look the same on every machine.
     *
     * @param outline the path of a label, its anchor taken into account
     */
    public static String printed(Chart chart, Function<Chart.Label, String> outline) {
        return OPEN.formatted(Chart.WIDTH, chart.height())
                + "alt=\"%s\">".formatted(escaped(chart.title() + ". " + chart.description()))
                + body(chart, label -> path(label, outline.apply(label)))
                + "</svg>";
    }

    private static String body(Chart chart, Function<Chart.Label, String> text) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                        .formatted(Chart.WIDTH, chart.height(), ChartStyle.PAPER));
        for (Chart.Mark mark : chart.marks()) {
            svg.append(
                    switch (mark) {
                        case Chart.Box box -> box(box);
                        case Chart.Line line -> line(line);
                        case Chart.Label label -> text.apply(label);
                    });
        }
        return svg.toString();
    }

    private static String box(Chart.Box box) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>"
                .formatted(box.x(), box.y(), box.width(), box.height(), ChartStyle.of(box.style()));
    }

    private static String line(Chart.Line line) {
        return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" %s/>"
                .formatted(line.x1(), line.y1(), line.x2(), line.y2(), ChartStyle.of(line.style()));
    }

    private static String text(Chart.Label label) {
        return ("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\""
                        + " font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\">%s</text>")
                .formatted(
                        label.x(),
                        label.y(),
                        label.anchor(),
                        ChartStyle.size(label),
                        ChartStyle.colour(label),
                        escaped(label.text()));
    }

    private static String path(Chart.Label label, String path) {
        return "<path d=\"%s\" fill=\"%s\"/>".formatted(path, ChartStyle.colour(label));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
