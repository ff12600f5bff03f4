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

    Measured to(Ask ask) {
        return to(ask.name());
    }

    private Measured to(String name) {
        Measured answer = byName.get(name);
        if (answer == null) {
            throw new IllegalStateException("never asked: " + name);
        }
        return answer;
    }

    long people(String name) {
        return to(name).people();
    }

    long people(Ask ask) {
        return to(ask).people();
    }

    boolean know(Ask ask) {
        return byName.containsKey(ask.name());
    }
}
