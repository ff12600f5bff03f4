package se.samspel.referral.queue.domain;

import java.time.LocalDate;
import java.util.List;

/** A day on which a referral's place became another one, and why. */
public record RankChange(LocalDate on, int placeBefore, int place, List<RankCause> causes) {}
