package se.samspel.participant.disclosure.domain;

/**
 * On which rule of law something is disclosed without a waiver [C]: the discloser has tested it and
 * answers for it. No code exists for benefit control.
 */
public enum LegalGround {
    /** OSL 10:2: necessary for the discloser's own work. */
    OSL_10_2,
    /**
     * OSL 10:27 (generalklausulen): obviously the interest in disclosing weighs more. Not for
     * secrecy of health care and social services.
     */
    OSL_10_27,
    /** OSL 10:28: an act or ordinance says that it shall be told. */
    OSL_10_28,
    /** OSL 25:11: between authorities of health care in one municipality or region. */
    OSL_25_11,
    /** OSL 25:12: from health care, so that a person in need gets necessary care or support. */
    OSL_25_12,
    /** OSL 26:9: from social services, so that a person in need gets necessary care or support. */
    OSL_26_9
}
