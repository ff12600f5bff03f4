package se.samspel.deploy.growth;

/**
 * A table as large as it was measured.
 *
 * @param tableBytes with what is kept outside its rows
 * @param indexBytes of all its indexes
 * @param levels of its largest B-tree, 1 where the root is all; 0 where it has none
 * @param leafPages of that B-tree
 * @param fanout how many pages one of its inner pages leads to; 0 where it has none but the root
 */
public record TableSize(
        String database,
        String table,
        long rows,
        long tableBytes,
        long indexBytes,
        int levels,
        long leafPages,
        double fanout) {

    private static final double WITHOUT_INNER_PAGES = 200;

    /** Of a sample: so many times as much, but for the B-tree. */
    public TableSize times(double factor) {
        return new TableSize(
                database,
                table,
                Math.round(rows * factor),
                Math.round(tableBytes * factor),
                Math.round(indexBytes * factor),
                levels,
                leafPages,
                fanout);
    }

    /** The levels of the B-tree when its indexes are so many times as large. */
    int levelsAt(double factor) {
        if (levels == 0) {
            return 0;
        }
        var known = fanout == 0 ? WITHOUT_INNER_PAGES : fanout;
        var leaves = Math.max(1, leafPages * factor);
        return Math.max(levels, 1 + (int) Math.ceil(Math.log(leaves) / Math.log(known)));
    }

    /** A line of raw figures, tab-separated. */
    public String line(int enrolments) {
        return "%d\t%s\t%s\t%d\t%d\t%d\t%d\t%d"
                .formatted(
                        enrolments,
                        database,
                        table,
                        rows,
                        tableBytes,
                        indexBytes,
                        levels,
                        leafPages);
    }
}
