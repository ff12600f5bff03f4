/** A joint team's meetings and agendas: who sees which item. */
@NullMarked
package se.samspel.referral.agenda;

import org.jspecify.annotations.NullMarked;
