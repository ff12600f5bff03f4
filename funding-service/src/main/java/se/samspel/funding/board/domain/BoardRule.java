package se.samspel.funding.board.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What a seat can't be; how seats fit together is found, not refused. */
public abstract class BoardRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    BoardRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Substitutes are called in an order; ordinary members have none. */
    public static final class OrderUnfit extends BoardRule {

        private static final long serialVersionUID = 1L;

        OrderUnfit() {
            super(
                    "order-unfit",
                    "order anges för ERSATTARE och bara för dem.",
                    "order is given for ERSATTARE and for no one else.");
        }
    }

    /** Somebody sits there, by some right; or nobody does. */
    public static final class HolderUnfit extends BoardRule {

        private static final long serialVersionUID = 1L;

        HolderUnfit() {
            super(
                    "holder-unfit",
                    "holder och eligibility anges båda, eller ingen av dem: då är platsen vakant.",
                    "holder and eligibility are given both, or neither: then the seat is vacant.");
        }
    }

    /** A seat is a member's. */
    public static final class NoMember extends BoardRule {

        private static final long serialVersionUID = 1L;

        public NoMember() {
            super(
                    "no-member",
                    "Organisationen har inte varit medlem i förbundet.",
                    "The organisation has been no member of the association.");
        }
    }
}
