package se.samspel.reporting.teamreport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report while it is being computed: figures in reading order, and the bases behind them. */
final class Tally {

    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Long> bases = new HashMap<>();

    void count(String name, long people) {
        figures.add(Figure.of(name, people));
    }

    void mean(String name, Ratio ratio, long people) {
        figures.add(new Figure(name, ratio.oneDecimal()));
        base(name, people);
    }

    /** A group that no figure is given for, but that the others' figures could give away. */
    void base(String name, long people) {
        bases.put(name, people);
    }

    Figures figures() {
        return Figures.of(figures);
    }

    Bases bases() {
        return new Bases(bases);
    }
}
