package se.samspel.participant.enrolment.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the person does, and its extent: 100 per cent is 40 hours a week.
 *
 * @param kind of work alone
 */
public record Occupation(Code code, @Nullable Kind kind, int extentPercent) {

    public Occupation {
        if (kind != null && code != Code.ARBETE) {
            throw new EnrolmentRule.KindOfWorkOnly();
        }
    }

    public enum Code {
        ARBETE,
        STUDIER,
        AKTIVT_ARBETSSOKANDE,
        ARBETSTRANING,
        OVRIGT
    }

    /** Of work. */
    public enum Kind {
        OSUBVENTIONERAT,
        SUBVENTIONERAT,
        EGET_FORETAG
    }
}
