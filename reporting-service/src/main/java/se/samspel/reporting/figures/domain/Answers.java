package se.samspel.reporting.figures.domain;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The exact answers to a report's questions, by their names. */
public record Answers(Map<String, Measured> byName) {

    public Answers {
        byName = Map.copyOf(byName);
    }

    static Answers of(Collection<Ask> asks, Facts facts) {
        Map<String, Measured> byName = new TreeMap<>();
        asks.forEach(ask -> byName.computeIfAbsent(ask.name(), name -> facts.answer(ask)));
        return new Answers(byName);
    }

    public Measured to(Ask ask) {
        Measured answer = byName.get(ask.name());
        if (answer == null) {
            throw new IllegalStateException("never asked: " + ask.name());
        }
        return answer;
    }

    long people(Ask ask) {
        return to(ask).people();
    }

    boolean know(Ask ask) {
        return byName.containsKey(ask.name());
    }
}
