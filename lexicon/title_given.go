package lexicon

import (
	"strings"
	"sync"
)

// givenMale and givenFemale are common given names of many countries, each with
// the gender that it mostly tells. Written down for readout from general
// knowledge; names that both bear are in givenEither.
const (
	givenMale = `
Aaron Abbas Abdallah Abdel Abdelaziz Abdi Abdirahman Abdul Abdulaziz Abdullah Abdullahi Abel Abiy Abraham Abu
Adam Adel Adnan Adrian Ahmad Ahmed Ahmet Akbar Akihito Akinwumi Alain Alan Alassane Albert Alberto Alejandro
Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexei Alexey Alexis
Alfred Alfredo Ali Alpha Alvaro Amadou Amin Amir Anatoly Anders Andre André Andreas Andrei Andres Andrés
Andrew Andrey Andrij Andriy Andrzej Anthony Antoine Anton Antonio António Antonis Antony Anwar Archie Arkady
Arnold Arsen Arseniy Arthur Artur Arturo Ashraf Asif Askar Aslan Atef Atiku Austin Avigdor Ayman Aziz Babacar
Barack Barry Bart Bashar Bashir Basil Ben Benedict Beniamin Benigno Benjamin Benny Bernard Bernardo Bernie
Bertrand Bill Björn Bob Bogdan Boris Borys Brad Brandon Brendan Brett Brian Bruce Bruno Burhan Byron Calvin
Carl Carlos Carsten Casey Cedric Cesar Chad Charles Charlie Chester Chinedu Chris Christian Christoph
Christophe Christopher Chuck Claude Claudio Clement Clifford Clinton Colin Colm Conor Craig Curtis Cyril
Daniel Daniil Danilo Danny Dario Darius Darren Dave David Dean Denis Dennis Denys Derek Desmond Didier Diego
Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Donald Doug Douglas Duncan Dwight
Ebrahim Eddie Edgar Eduard Eduardo Edward Edwin Ehud Eli Elias Elijah Elliott Elon Emilio Emmanuel Emmerson
Emomali Enrique Erdogan Eric Erik Ernest Ernesto Esmail Esteban Ethan Etienne Eugene Evan Evgeny Evo Fabian
Fadi Fahad Faisal Farhan Farouk Faustin Felipe Felix Félix Ferdinand Fernando Fidel Fidele Francesco Francis
Francisco François Francois Frank Franklin Franz Fred Freddie Frederic Frederick Friedrich Fyodor Gabriel Gary
Gavin Gennady Geoffrey Georg George Georges Georgi Gerald Gerard Gerhard Giacomo Gianni Giorgi Giorgio Giorgos
Giovanni Giuseppe Gleb Glenn Goodluck Gordon Graham Grant Greg Gregory Grigory Guido Guillaume Guillermo
Gustavo Guy Haider Hailemariam Haitham Hakan Hamid Hamza Hans Harold Harry Haruna Hasan Hashim Hassan Hector
Heiko Heinz Helmut Henri Henrik Henry Herman Hermann Hiroshi Hosni Howard Hubert Hugo Hugh Hun Hussein Ian
Ibrahim Idriss Igor Ihor Ilham Ilya Imran Ioannis Isaac Isaias Iskander Ismail Ismael Ivan Ivo Jack Jackson
Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal James Jamie Jan Janez Janis Jared Jaroslaw Jason Javier
Jay Jean Jean-Claude Jean-Marc Jean-Pierre Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim
Joao João Joaquin Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jordan Jorge José Jose Josef Joseph
Josep Joshua Josip Juan Jules Julian Julio Julius Jürgen Jurgen Justin Kamal Karel Karim Karl Kassym-Jomart
Kazimierz Keith Keir Ken Kenneth Kevin Khaled Khalid Khalifa Khalil Kirill Klaus Kofi Konstantin Krzysztof
Kurt Kyle Kyriakos Lamine Larry Lars Laurent Lawrence Lee Leo Leon Leonard Leonid Leszek Lev Lewis Liam Linus
Lionel Lloyd Lorenzo Louis Luc Luca Lucas Lucian Luis Luiz Luka Lukas Luke Maciej Mahathir Mahinda Mahmoud
Mahmud Malcolm Mamadou Manfred Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mario
Mariano Mark Marko Markus Marshall Martin Marvin Marwan Massimo Mateusz Matt Matteo Matthew Matthias Maurice
Mauricio Maurizio Max Maxim Maximilian Maksim Maksym Mehdi Mehmet Melvin Michael Michal Michał Michel Michele
Miguel Mihai Mikael Mike Mikhail Mikheil Mikola Miklos Milan Milos Miloš Miro Mitch Mohamad Mohamed Mohammad
Mohammed Mohamud Mohsen Moises Moncef Moqtada Morgan Morris Moses Moshe Moussa Muammar Muhammad Muhammadu
Mukhtar Murat Musa Mustafa Mykhailo Mykola Naftali Narendra Nasir Nasser Nathan Nathaniel Nawaz Neil Nelson
Nicholas Nick Nicola Nicolae Nicolas Nicolás Nigel Nikol Nikola Nikolai Nikolay Nikolas Nikos Nizar Noah
Norbert Norman Nouri Nuri Nursultan Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olaf Olusegun Omar
Osama Oscar Oskar Osman Otto Pablo Paolo Pascal Pat Patrice Patrick Paul Paulo Pavel Pavlo Pedro Percy Pervez
Petar Pete Peter Petr Petro Petros Petteri Phil Philip Philippe Phillip Pierre Piotr Piyush Prayuth Qasem
Qassem Quentin Radek Radoslaw Radosław Rafael Rafic Rafiq Rahul Raila Rainer Rajiv Ralph Ramon Ramzan Rashid
Raul Raúl Ray Raymond Recep Reinhard René Rex Reza Ricardo Richard Rick Riad Riyad Rob Robert Roberto Robin
Rodrigo Roger Roland Roman Ron Ronald Ross Roy Ruben Rudolf Rudolph Rudy Rupert Russell Rustam Ruslan Ryan
Saad Saddam Sadiq Saeed Saif Salah Salam Salem Salman Salva Salvador Sam Samir Samuel Samy Sanjay Santiago
Saul Scott Sean Sebastian Sebastien Sébastien Sedat Selahattin Serge Sergei Sergey Sergio Serhii Serhiy Serzh
Seth Shahid Shane Shavkat Shehbaz Shimon Shinzo Sidney Sigmar Silvio Simon Slobodan Soren Stanislav Stanislaw
Stefan Stefano Stephane Stéphane Stephen Stephan Steve Steven Stuart Suleiman Svante Sylvester Taha Taras
Tarek Tariq Taro Tayyip Tedros Terence Terry Thabo Theodor Theodore Thierry Thomas Thorsten Tiago Tim Timothy
Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Trevor Tyler Ulrich Umar Usman Uwe Vaclav Václav Vadim Vadym
Valdis Valentin Valeri Valery Vasily Vasyl Viacheslav Victor Viktor Viktar Vikram Vincent Vincenzo Vitali
Vitalii Vitaly Vitaliy Vlad Vladimir Vladislav Volodymyr Vuk Vyacheslav Waleed Walid Walter Warren Wayne
Werner Wilfried Wilhelm William Wilson Wim Winston Wolfgang Xavier Yahya Yair Yakov Yanis Yaroslav Yasser
Yassin Yevgeny Yevhen Yigal Yitzhak Yoav Yoon Yoshihide Yoweri Yuri Yuriy Yury Yusuf Zac Zachary Zafar Zaid
Zakaria Zane Zbigniew Zdravko Zoran Zoltan`
	givenFemale = `
Abigail Ada Adriana Agata Agnes Aisha Alena Alesya Alexandra Alice Alicia Alina Alison Allison Alla Alyona
Amal Amanda Amélie Amelia Amina Amy Ana Anastasia Anastasiia Andrea Angela Angelina Anita Anja Ann Anna
Annalena Anne Annegret Annette Annika Antje Antonella Anya Ariana Asma Audrey Aung Aurora Aya Ayesha Barbara
Beata Beatrice Beatriz Belinda Benazir Bernadette Beth Betty Beverly Bianca Bodil Brenda Bridget Brigitte
Camila Camille Carla Carlotta Carmen Carol Carole Carolina Caroline Catherine Cathy Cecilia Celia Chantal
Charlotte Chelsea Cheryl Chiara Chloe Christiane Christina Christine Chrystia Cindy Claire Clara Claudia
Clementine Colette Condoleezza Constance Cristina Cynthia Daniela Danielle Daria Darya Dawn Deborah Debra
Delphine Denise Diana Diane Dilma Dina Dinara Dolores Donna Dora Dorothy Edith Ekaterina Elaine Eleanor Elena
Eleni Elisa Elisabeth Elise Elizabeth Ella Ellen Elsa Elvira Emily Emma Erica Erika Erna Esther Eva Eve Evelyn
Fatima Fatma Fatou Federica Felicity Fiona Florence Frances Francesca Françoise Gabriela Gabrielle Galina
Georgia Geraldine Gillian Gina Gisela Giulia Giorgia Gita Gladys Glenda Gloria Golda Grace Greta Gretchen
Halima Hannah Hanna Harriet Heather Heidi Heike Helen Helena Helene Helga Helle Henrietta Hilary Hillary Hilda
Huda Ida Ildiko Ilse Imelda Indira Ines Ingrid Irena Irene Irina Iris Iryna Isabel Isabella Isabelle Ivana
Ivanka Iwona Jacinda Jacqueline Jane Janet Janice Jasmine Jean Jeanette Jeanne Jennifer Jenny Jessica Jill Jo
Joan Joanna Jocelyn Johanna Josephine Joy Joyce Juana Judith Judy Julia Juliana Julie June Justine Kaja Kamala
Karen Karin Karolina Kate Katarina Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin
Kayleigh Keiko Kelly Kersti Khadija Kim Kimberly Kristalina Kristen Kristin Kristina Larisa Latifa Laura
Lauren Leila Lena Leni Leonor Lesley Leyla Lidia Liliana Lillian Lily Lina Linda Lindsay Lindsey Lisa Liz
Loretta Lorraine Louise Lucia Lucy Ludmila Luisa Luzia Lydia Lynn Lyudmila Mackenzie Madeleine Magdalena
Maggie Maha Maia Malala Manuela Margaret Margarita Margot Margrethe Margus Maria María Mariam Mariana Marianne
Marie Marina Marine Marion Maryia Mariya Marjorie Marta Martha Martina Mary Maryam Matilda Maureen Maya Megan
Melania Melanie Melissa Mercedes Meryem Mette Mia Michaela Michelle Milena Miriam Mona Monica Monika Monique
Muriel Nabila Nadezhda Nadia Nadine Nana Nancy Naomi Natalia Nataliya Natalie Natalya Natasha Nathalie Nicole
Nicoleta Nikki Nina Noor Nora Norma Oksana Olena Olga Olha Olivia Ophelia Oprah Pamela Park Patricia Paula
Pauline Penelope Petra Phoebe Phyllis Polina Priscilla Priti Priyanka Rachel Rania Rebecca Reem Regina Renata
Renate Rita Roberta Rosa Rosalind Rose Rosemary Roza Ruth Sabine Sabrina Sahar Salome Samantha Samia Sandra
Sania Sara Sarah Saskia Sharon Sheikha Sheila Sheryl Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie
Stella Stephanie Sue Suella Susan Susana Susanna Susanne Suzanne Svetlana Sviatlana Sylvia Sylvie Tamar Tamara
Tanya Tarja Tatiana Tatyana Tawakkol Teresa Tetiana Theresa Therese Tina Tracey Tracy Trudy Tsai Tulsi Ulrike
Ursula Valentina Valeria Valerie Vanessa Vaira Vera Veronica Veronika Victoria Viktoria Violeta Virginia
Vivian Volha Wanda Wendy Wilma Xiomara Yana Yasmin Yelena Yekaterina Yingluck Yulia Yuliia Yuliya Yvette
Yvonne Zainab Zaynab Zhanna Zoe Zsuzsanna Zuzana`
	givenEither = `
Alexis Andrea Casey Dominique Jamie Jean Jordan Kim Lee Leslie Morgan Nana Nicola Park Robin Sasha
Simone Taylor Terry Tracy Yoon Hun Abu Aung Charlie Noor Lindsay Kelly Tsai Sam Alex Chris Pat Jo Max Salam
Amal`
)

var givenLookup = sync.OnceValue(func() map[string]Gender {
	m := make(map[string]Gender, 2048)
	for w := range strings.FieldsSeq(givenMale) {
		m[w] = Male
	}
	for w := range strings.FieldsSeq(givenFemale) {
		m[w] = Female
	}
	for w := range strings.FieldsSeq(givenEither) {
		m[w] = UnknownGender
	}
	return m
})

// GivenName tells whether word is a common given name, written with its capital,
// and which gender it mostly tells, UnknownGender where both bear it.
func GivenName(word string) (Gender, bool) {
	g, ok := givenLookup()[word]
	return g, ok
}
