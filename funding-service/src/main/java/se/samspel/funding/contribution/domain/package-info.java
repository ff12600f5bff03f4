/** The statutory split of the members' contributions (lag 2003:1210 5 and 5 a §§). */
@NullMarked
package se.samspel.funding.contribution.domain;

import org.jspecify.annotations.NullMarked;
