package se.samspel.funding.succession.domain;

import java.time.LocalDate;

/**
 * What the organisation has decided: a municipality or region settles itself which boards it has
 * (kommunallagen 2017:725 3 kap. 4 §).
 *
 * @param reference of the minutes or the register, as anyone may ask for it
 */
public record Decision(LocalDate decidedOn, String reference, LocalDate takesEffectOn) {}
