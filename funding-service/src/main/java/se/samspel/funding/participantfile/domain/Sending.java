package se.samspel.funding.participantfile.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was sent, and when. */
public record Sending(int rows, BigDecimal hours, LocalDate sentOn) {}
