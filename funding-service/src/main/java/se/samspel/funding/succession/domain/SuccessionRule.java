package se.samspel.funding.succession.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What a succession can't be. */
public abstract sealed class SuccessionRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    SuccessionRule(String type, Text detail) {
        super(type, detail);
    }

    /**
     * Inside one legal person the records stay where the person has been told that they are; to
     * another one they would be disclosed (OSL 8 kap. 1 §).
     */
    public static final class OtherOrganisation extends SuccessionRule {

        private static final long serialVersionUID = 1L;

        OtherOrganisation() {
            super(
                    "other-organisation",
                    Text.of(
                            "Efterträdaren ska vara en annan myndighet i samma organisation.",
                            "The successor has to be another authority of the same organisation."));
        }
    }

    /** The decision comes first. */
    public static final class EffectBeforeDecision extends SuccessionRule {

        private static final long serialVersionUID = 1L;

        EffectBeforeDecision() {
            super(
                    "effect-before-decision",
                    Text.of(
                            "takesEffectOn får inte ligga före decidedOn.",
                            "takesEffectOn may not be before decidedOn."));
        }
    }

    /** A unit has one name. */
    public static final class UnitTwice extends SuccessionRule {

        private static final long serialVersionUID = 1L;

        UnitTwice() {
            super(
                    "unit-twice",
                    Text.of(
                            "En enhet hos företrädaren står två gånger i units.",
                            "A unit of the predecessor stands twice in units."));
        }
    }

    /** Who has been succeeded takes nothing over. */
    public static final class SuccessorSucceeded extends SuccessionRule {

        private static final long serialVersionUID = 1L;

        public SuccessorSucceeded() {
            super(
                    "successor-succeeded",
                    Text.of(
                            "Efterträdaren har själv en efterträdare: ange den.",
                            "The successor has been succeeded itself: name that one."));
        }
    }

    /** A new authority needs a name. */
    public static final class NameMissing extends SuccessionRule {

        private static final long serialVersionUID = 1L;

        public NameMissing() {
            super(
                    "successor-name-missing",
                    Text.of(
                            "Efterträdaren är inte registrerad hos alla förbund: ange successorName.",
                            "The successor isn't registered in every association: give"
                                    + " successorName."));
        }
    }
}
