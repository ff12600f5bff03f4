package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;

/** What one member has decided of the discharge (ansvarsfrihet; lag 2003:1210 23-27 §§). */
public record Discharge(LocalDate decidedOn, boolean granted) {}
