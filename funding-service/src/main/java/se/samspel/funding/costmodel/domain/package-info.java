/** The eligible cost of a period by its cost models, exact to the öre. */
@NullMarked
package se.samspel.funding.costmodel.domain;

import org.jspecify.annotations.NullMarked;
