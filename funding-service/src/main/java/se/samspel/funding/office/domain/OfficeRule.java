package se.samspel.funding.office.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What an office can't register of its people. */
public abstract class OfficeRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    OfficeRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A limit is an amount. */
    public static final class NegativeLimit extends OfficeRule {

        private static final long serialVersionUID = 1L;

        NegativeLimit() {
            super(
                    "negative-limit",
                    "limitSek får inte vara negativt.",
                    "limitSek may not be negative.");
        }
    }

    /** Auditors are appointed by members. */
    public static final class NoMember extends OfficeRule {

        private static final long serialVersionUID = 1L;

        NoMember(String organisationNumber) {
            super(
                    "no-member",
                    organisationNumber + " har inte varit medlem i förbundet.",
                    organisationNumber + " has been no member of the association.");
        }
    }
}
