package se.samspel.funding.intervention.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The decision of the association's board, with the reference of its minutes. */
@Embeddable
public record BoardDecision(LocalDate decidedOn, String reference) {}
