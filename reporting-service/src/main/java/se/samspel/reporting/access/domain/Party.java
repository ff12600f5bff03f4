package se.samspel.reporting.access.domain;

import java.util.List;

/** The parties of financial coordination (lag 2003:1210 1 §), and referrers outside membership. */
public enum Party {
    KOMMUN,
    ARBETSFORMEDLINGEN,
    FORSAKRINGSKASSAN,
    REGION,
    EGEN_ANSOKAN,
    SKOLA_KAA,
    KRIMINALVARD;

    /** Those with a column of their own in the team report. */
    public static List<Party> ofMembers() {
        return List.of(KOMMUN, ARBETSFORMEDLINGEN, FORSAKRINGSKASSAN, REGION);
    }
}
