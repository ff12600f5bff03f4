package se.samspel.funding.sie.domain;

/**
 * What a file says of itself.
 *
 * @param takenInBefore #FLAGGA: another program has read it already
 * @param type 1 year totals, 2 months, 3 objects, 4 vouchers
 */
public record Identification(
        boolean takenInBefore, int type, Program program, Company company, Scale scale) {}
