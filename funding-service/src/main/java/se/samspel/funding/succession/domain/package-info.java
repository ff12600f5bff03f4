/** Who may succeed whom, since when and by which decision. */
@NullMarked
package se.samspel.funding.succession.domain;

import org.jspecify.annotations.NullMarked;
