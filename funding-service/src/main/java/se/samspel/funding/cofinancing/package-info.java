/** The plan of an ESF project's posts, participants and cost beside what it claims in sum. */
@NullMarked
package se.samspel.funding.cofinancing;

import org.jspecify.annotations.NullMarked;
