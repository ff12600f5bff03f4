package se.samspel.reporting.disclosure.domain;

import java.util.List;

/**
 * Counts and what a reader knows to hold between them.
 *
 * @param figures names of the shares and costs that limits tell of
 */
record LinearSystem(List<Cell> cells, List<Limit> limits, List<Told> figures) {

    /**
     * @param printed shown unless it is withheld; else never shown
     * @param small nobody may get to know it within the threshold
     * @param known readers know it whatever is withheld
     * @param signed a difference, which may be less than nothing
     * @param weight how much is lost when it is withheld
     */
    record Cell(
            String name,
            long people,
            boolean printed,
            boolean small,
            boolean known,
            boolean signed,
            int weight) {}

    /** A count times a whole number. */
    record Term(int cell, long factor) {}

    /**
     * The sum of the terms is between two numbers, the same for an equation.
     *
     * @param figure the share or cost that tells it while it is shown; -1 where it always holds
     */
    record Limit(List<Term> terms, long least, long most, int figure) {

        static final int ALWAYS = -1;

        boolean holdsFor(long[] people) {
            long sum = 0;
            for (Term term : terms) {
                sum += term.factor() * people[term.cell()];
            }
            return least <= sum && sum <= most;
        }
    }

    /**
     * A share or a cost.
     *
     * @param part the count without which it isn't shown; -1 where there is none
     */
    record Told(String name, int part) {}

    long[] people() {
        return cells.stream().mapToLong(Cell::people).toArray();
    }
}
