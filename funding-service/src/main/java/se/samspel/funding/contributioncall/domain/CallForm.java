package se.samspel.funding.contributioncall.domain;

/** How a member is called on. */
public enum CallForm {
    INVOICE,
    REQUISITION
}
