package se.samspel.funding.contribution.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Of the board or the state, as its minutes or its letter name it. */
@Embeddable
public record Decision(LocalDate decidedOn, String reference) {}
