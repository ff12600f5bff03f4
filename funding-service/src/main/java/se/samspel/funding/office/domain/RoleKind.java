package se.samspel.funding.office.domain;

/** Roles in an association's office. */
public enum RoleKind {
    DIRECTOR,
    DEPUTY,
    ECONOMIST,
    SIGNATORY,
    COORDINATOR,
    ADMINISTRATOR,
    OTHER
}
