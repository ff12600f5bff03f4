package se.samspel.reporting.disclosure.domain;

import java.util.BitSet;

/**
 * Another table that a reader can't tell from the true one: the proof that its counts are open.
 *
 * @param people by cell; the whole number nearer to the true one where the table has a fraction
 * @param moved cells that differ from the true table
 * @param broken shares and costs that the table contradicts
 */
record Movement(long[] people, BitSet moved, BitSet broken) {

    boolean isWithin(Open open) {
        return isSubset(moved, open.cells()) && isSubset(broken, open.figures());
    }

    private static boolean isSubset(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
