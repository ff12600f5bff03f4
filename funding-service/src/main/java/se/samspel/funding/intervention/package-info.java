/** Interventions that an association funds and a member authority hosts. */
@NullMarked
package se.samspel.funding.intervention;

import org.jspecify.annotations.NullMarked;
