/** Monthly participant files of interventions that ESF funds, under the host's token. */
@NullMarked
package se.samspel.participant.esf;

import org.jspecify.annotations.NullMarked;
