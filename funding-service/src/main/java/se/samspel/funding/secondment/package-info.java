/** Staff that parties second to interventions: seats by percent, agreed against actual. */
@NullMarked
package se.samspel.funding.secondment;

import org.jspecify.annotations.NullMarked;
