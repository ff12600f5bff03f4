/** Applications for money (äskanden), from the draft to the agreement (M9). */
@NullMarked
package se.samspel.funding.application;

import org.jspecify.annotations.NullMarked;
