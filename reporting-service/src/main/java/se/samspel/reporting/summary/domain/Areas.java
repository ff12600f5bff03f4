package se.samspel.reporting.summary.domain;

import java.util.List;

/** Whose facts are summed: those of associations, of the associations of counties, of all. */
public record Areas(Level level, List<String> codes) {

    /** How far a sum reaches. */
    public enum Level {
        ASSOCIATION,
        COUNTY,
        NATION
    }

    public Areas {
        codes = List.copyOf(codes);
    }

    /**
     * @param numbers of ten digits
     */
    public static Areas associations(List<String> numbers) {
        return new Areas(Level.ASSOCIATION, numbers);
    }

    /**
     * @param codes länskod of two digits (Statistics Sweden)
     */
    public static Areas counties(List<String> codes) {
        return new Areas(Level.COUNTY, codes);
    }

    public static Areas nation() {
        return new Areas(Level.NATION, List.of("SE"));
    }
}
