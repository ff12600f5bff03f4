package se.samspel.funding.sie.domain;

import java.util.List;

/**
 * What reading a file came to.
 *
 * @param checksumVerified false where the file has no #KSUMMA
 */
public record SieReading(SieHead head, List<Finding> findings, boolean checksumVerified) {}
