/** What interventions are to reach. */
@NullMarked
package se.samspel.funding.targets;

import org.jspecify.annotations.NullMarked;
