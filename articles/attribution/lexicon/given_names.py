"""First names and the gender they mostly go with. Data, compiled by hand from common knowledge.

Names of many cultures, without those that are common for both; where a pronoun in the text says
otherwise, the text is believed. Folded: lower case, without accents.
"""

FEMININE = frozenset(
    """
        abigail ada adele adriana agata agatha agathe
        agnes agnieszka aida aileen aino aisha aishwarya
        akua alana alba alejandra aleksandra alexandra alexis alice alicia alina alison aliza alma
        althea alva amal amalia amanda amara amaka amalie amber amelia amelie amina aminata amira
        amna amrita amy ana anahita anais anastasia anca andrea aneta angela angelica angelina
        anita anjali ann anna annabel anne anneke annelies anneliese annette annie annika anniken
        antonella antonia anuradha anya aoife araceli archana ariadne ariana arlene arwa asha
        ashley asma asmaa asta astrid asuka athena atsuko audrey aurelia aurelie aurora ava aya
        ayaka ayan ayesha aylin aysel ayse aysegul azadeh aziza barbara beata beatrice beatriz
        belinda benedetta berit bernadette bernice bertha beth bethany betty beverley beverly
        bianca binta birgit birgitta bogdana bozena branka brenda briana bridget brigid brigitte
        britta brittany bronwen bronwyn brunhilde camila camilla camille candice carina carla
        carlotta carmela carmen carol carole carolina caroline carolyn carrie catalina caterina
        catherine cathy catriona cecile cecilia celeste celia celine chanda chandra chantal
        charlene charlotte cheryl chiamaka chiara chidinma chika chioma chiyo chloe christa
        christel christiane christina christine chukwudi ciara cindy claire clara clarice clarissa
        claudia claudine clementine colette colleen concepcion consuelo cordelia corinne cornelia
        cristina cynthia dagmar dagny daisy dalia damla dana daniela danielle danuta daphne daria
        darlene dawn deborah debbie debra deepa deepika deirdre delia delfina delphine denise deniz
        diana diane dilara dilnoza dina dolores dominika donata donna dora doreen doris dorota
        dorothea dorothy drita dunja durga ebba ebru edith edna edwina efua eileen eilidh eimear
        ekaterina elaine eleanor elena eleni eleonora elif elin elina elisa elisabeth elise eliza
        elizabeth elke ella ellen elma eloise elsa elsie eluned elvira elzbieta emilia emilie emily
        emma emine emmanuelle enid erica erika erin ernestine esi esma esmeralda esperanza estela
        estelle esther ethel etsuko eugenia eunice eva evangeline eve evelina eveline evelyn ewa
        fadia fadwa faith faiza farah farida fatema fatima fatma fatou fatoumata faustina feride
        fernanda ffion fiona flavia fleur flora florence frances francesca franca francine
        francoise franziska freda freya frida frieda funmilayo gabriela gabriella gabrielle gail
        galina gemma genevieve georgia georgiana georgina geraldine gerda germaine gertrude ghada
        gillian gina gisela gisele gita giulia gladys glenda gloria gordana grace gracia graciela
        grainne graziella greta gretchen guadalupe gudrun gulnara gulsen gwen gwendolyn gwyneth
        habiba hadiza hadija hafsa haifa hajar hala halima halina hana hanan hande hania hanna
        hannah hanne harriet hatice hawa hazel heather hedda hedwig heidi helen helena helene helga
        henrietta hermine hilary hilda hilde hina hind hiroko hoa holly honora hortense houda huda
        hulya ida ifeoma ikram ilaria ilona ilse iman imelda imogen inaya india indira indra ines
        inga inge ingeborg ingrid inka ioana iolanda irena irene irina iris irma isabel isabela
        isabella isabelle isha ismene isolde iva ivana ivanka iveta ivy iwona izabela jacinta
        jacqueline jadwiga jagoda jamila jana jane janet janice janina jasmin jasmine jaya jayne
        jean jeanette jeanne jelena jemima jennifer jenny jessica jill jillian jitka jo joan joana
        joanna joanne jocelyn johanna jolanta josefa josefina josefine josephine josette joy joyce
        juana juanita judith judy julia juliana juliane julie juliet juliette june justyna jutta
        jyoti kaisa kalpana kamala kamila kamilla karen karin karina karolina karoline kateryna
        katarina katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn
        kathy katie katja katrin katrina katya kavita kay kayla kayo keiko kelly kerstin khadija
        khadijah kiara kimberly kimberley kinga kirsten kirstin kirsty klara klaudia kornelia
        krista kristin kristina kristine krystyna kumiko ksenia lakshmi lalita lamia lana lara
        larissa latifa latoya laura lauren laurence lavinia layla lea leah leanne leila leilani
        lena leni leona leonie leonor leontine leticia leyla lidia lieke liesbeth lila lilian
        liliana lilla lillian lily lina linda lindsey linnea lisa lise lisbeth livia liv ljubica
        loes lola lorena loretta lorna lorraine lotte louisa louise lourdes lubna lucia luciana
        lucie lucille lucinda lucy ludmila luisa luise lupita luz lydia lyn lynda lynette lynn
        lynne mabel madeleine madhuri madina madison mae maeve magali magda magdalena maggie maha
        maia maimouna mairead maisie maja malak malala malgorzata malika malin manal mandy manon
        manuela mara marcela marcelina marcia margaret margareta margarita margaux margherita
        margit margot marguerite mari maria mariam mariana marianne mariatou marie marieke mariella
        marielle marija marika marilyn marina marine mariola marion marisa marisol marissa marit
        marjan marjorie marlene marsha marta martha martina mary maryam maryse masha matilda
        matilde maud maureen mavis maya mayumi megan megumi mehwish mei melanie melania melinda
        melissa mercedes mercy meredith merete meriem merve meryem mette mhairi mia michaela
        michele michelle michiko mila mildred milena milica mina minako mireille mirela miriam
        mirjam misaki miyuki moira molly mona monica monika monique morag muna muriel myra myriam
        myrtle nabila nada nadezhda nadia nadine nadja naima nalini nana nancy naoko naomi nasrin
        natacha natalia natalie natalya natasha nathalie nawal nazanin nazli neda neelam neha
        nellie nerys nesrin ngozi ngoc nia niamh nicola nicole nicoletta nieves nihal nika nikki
        nilufar nina nirmala nisha nishat nkechi noelle noemi noor nora norah noreen norma nour
        noura nuala nuria nyokabi octavia odette odile ofelia oksana olena olga olimpia olive
        olivia olwen omolara oona ophelia orla orsolya ottilie paige paloma pamela paola parvati
        parvin pascale patience patricia patrizia paula paulette paulina pauline pavla pearl peggy
        penelope penny perpetua petra petronella petya philippa philomena philomene phoebe phyllis
        pilar polina polly pooja pranita precious preeti priscilla priya priyanka prudence pushpa
        rabia rachel rachida radhika ragnhild rahel raisa rakiya ramona rana ranjana rania raquel
        rasha rashida rawan razia reem regina regine reiko reina rekha rena renata renate renee
        rhea rhian rhiannon rhoda rhona riitta rima rina rita roberta robina rocio roisin roksana
        romina romy rosa rosalie rosalind rosamund rosanna rose rosemarie rosemary rosie rosita
        roswitha rowena roxana roxanne roya rukhsana rukmini ruth sabina sabine sabrina sadia sadie
        safiya sagal sahar saida sakura salma salome salwa samantha samar samia samira sana sandra
        sanja sanna saoirse sara sarah saraswati sarita saskia savannah seema selena selin selina
        selma senait serena sevgi shabnam shaheen shakila shalini shamima shannon shanti sharmila
        sharon sheena sheila shelley shereen shirley shobha shreya shu-fen sian sibel sibongile
        sibylle siegrid sigrid signe silke silvana silvia simona simone sinazo sinead siobhan sirpa
        sita siv sive slavica smita sneha snezana sofia sofie solange soledad solveig sonia sonja
        sophia sophie soraya stacey stefania stefanie stella stephanie stine sue suha sujata suman
        sumaya sunita surya susan susana susanna susanne sushma susie suzanne suzuki svetlana swati
        sybil sylvia sylvie tabitha tahira taina tala tamar tamara tami tania tanja tansy tanya
        tara tasneem tatiana tatyana tegan temperance teodora teresa tereza terhi tess tessa
        thandeka thandi thandiwe thea thelma theodora theresa therese thi thora thuy tiina tiffany
        tilda tina tove tracey tracy trang trine trinidad trudy tuulikki ulla ulrike umm una urmila
        ursula usha uta valentina valeria valerie vanessa vasundhara veena vera verena verica
        verity verona veronica veronika veronique vesna vibeke victoria vida vidya vigdis viktoria
        vilma viola violet violeta violetta virginia virginie vivian viviana vivien vivienne wafa
        wairimu wambui wanda wangari wanjiku wanjiru wendy wilhelmina wilma winifred winnie xenia
        ximena xiomara yael yamini yana yanira yara yasemin yasmeen yasmin yasmina yelena yetunde
        yewande yoko yolanda yoshiko ysabel yuka yukiko yuko yulia yumi yvette yvonne zahra zainab
        zara zawadi zaynab zehra zelda zeynep zhanna zita zoe zofia zohra zora zsofia zsuzsa
        zubaida zuleika zuzana
        """.split()
)

MASCULINE = frozenset(
    """
        aaron abbas abdalla abdallah abdel abdelkader abdi abdirahman abdou abdoulaye abdul
        abdulaziz abdullah abdullahi abdulrahman abdurrahman abel abhishek abraham abu achim achmad
        adam adama adebayo adewale adil adnan adolfo adrian adriano ahmad ahmed ahmet ajay ajit
        akbar aki akim akio akira akshay alain alan alasdair alastair albert alberto albin aldo
        alec alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alexander
        alexandre alexandru alexei alexey alfonso alfred alfredo ali alistair allan allen alonso
        alphonse alvaro alvin alwin amadou aman amar ambrose amedeo amin amir amit amos anand
        anatole anatoly anders andre andreas andrei andrej andres andrew andrey andrzej andy angelo
        angus anil ankit anselm anselmo anthony antoine anton antonio antonis anwar aram archibald
        archie arif arjun arkady armand armando armin arnaud arne arnold arnaldo aron arthur artur
        arturo arun arvind asad ashok ashraf asif aslan ata atanas atif attila august auguste
        augustin augustine augusto aurel aurelio aurelien austin avraham axel ayman ayodele ayub
        aziz babak bachir badr bahram bakari balazs baldev baltasar barnabas barnaby barney baron
        barry bart bartholomew bartlomiej bartosz baruch bashar bashir basil bassam bastian
        benedict benedikt bengt benito benjamin benoit bernard bernardo bernd bernhard bernt bert
        bertrand bhimrao bilal bill bishal bjarne bjorn bob bogdan boguslaw bojan bolat boris
        borislav borja borut boubacar brad bradley brahim branislav branko brandon brendan brett
        brian bruce bruno bryan bulent burak burhan byron cagatay caleb callum calvin cameron can
        carl carles carlo carlos carsten casper cathal cedric cem cesar chad chaim charles charlie
        chaudhry chege chen chester chidi chike chinedu chinua christian christof christoph
        christophe christopher chuck chukwuemeka cian cillian claude claudio claus clayton clement
        cliff clifford clive clyde colin colm conor conrad constantin constantine cornelius cosimo
        craig cristian cristiano cristobal curtis cyril cyrus czeslaw dag daisuke dale damian
        damien damir dan daniel daniele danilo danny daoud dara dario dariusz darko darrell darren
        daryl dave david davide davit dawid dawit dean declan deepak demetrios demetrius denis
        dennis deodat derek dermot desmond detlef devendra dewi dexter dhruv didier diego dieter
        dietmar dilip dimitri dimitris dimitrios dinesh dino dirk djamel dmitri dmitry dmytro
        domenico domingo dominic dominik dominique don donald donato dong-hyun donovan dorin doug
        douglas dragan drew driss duarte duane duc dumitru duncan dusan dustin dwayne dwight dylan
        eamon eamonn earl ebenezer ebrahim eddie edgar edmond edmund edoardo eduard eduardo eduardo
        edward edwin efraim egon eero eirik ekrem eldar eli elia elias elijah eliot elliot elliott
        elton elvis emeka emeric emil emile emilio emin emir emmanuel emmett emre eneko enoch
        enrico enrique enzo erdem eric erich erik erkki ernest ernesto ernst errol erwin esteban
        etienne eugen eugene eugenio evan evgeny ewan ezekiel ezra fabian fabien fabio fabrice fadi
        fahad faisal farhad farid farouk faruk fathi fausto fedor felipe felix femi ferdinand
        ferenc fergus fernando fikret filip filippo finlay finn fintan flavio floris florian florin
        fouad francesco francis francisco franco francois frank franklin frans frantisek franz
        fraser fred freddie frederic frederick frederik fredrik friedrich fritz fyodor gabor
        gabriel gaetano gamal ganbold ganesh gareth garfield garry gary gaspard gaston gaurav gavin
        gebre geert genaro gennady geoff geoffrey george georges georg georgi georgios gerald
        gerard gerardo gerhard germain gerry gerrit gert ghassan giacomo gianluca gianni gideon
        gilbert gilberto gilles giorgio giovanni girish giulio giuseppe glen glenn glyn godfrey
        goran gordon gottfried grant greg gregoire gregor gregorio gregory grigory grzegorz guido
        guilherme guillaume guillermo gunnar gunter gunther gurpreet gustaf gustav gustavo guy
        gwilym gyorgy habib hadi haidar hakan hakim haldor halil hamid hamish hamza hank hanif
        hannes hannu hans hany harald harbhajan haresh hari harish harold haroun harris harrison
        harry haruki haruto harvey hasan hashim hassan hayato heath hector heikki heiko heinrich
        heinz hendrik henk henning henri henrik henrique henry herbert heriberto herman hermann
        hernan herve hicham hideki hikmet hilario hiroshi hisham horace horacio horst hossein
        howard hubert hugh hugo humberto humphrey husain husein hussain hussein hyun-woo ian
        ibrahim idris iestyn ignacio ignatius igor ihor ikechukwu iker ilan ilias ilija ilya imad
        imran inaki indrajit innocent ioan ioannis iqbal isaac isaak isaiah ishaan ishaq ishmael
        isidore isidro ismael ismail issa issam istvan itai ivan ivar ivo jaakko jabir jack jackson
        jacob jacopo jacques jad jafar jaime jakob jakub jalal jamal james jamie jamil jan janek
        janez jannik janos jared jaromir jaroslav jarrod jason jasper javed javier jay jean-claude
        jean-luc jean-marie jean-paul jean-pierre jeff jefferson jeffrey jens jeremiah jeremy
        jeroen jerome jerry jerzy jesper jesus jiang jim jimmy jin-woo jiri joachim joakim joao
        joaquin jochen joe joel joern johan johann johannes john johnny jomo jon jonas jonathan
        jonathon joost joram jordi jorg jorge jorgen jose josef joseph joshua josiah josip jovan
        jozef juan judas jude juha jukka jules julian julien julio julius junaid jurgen juri justin
        jyri kader kadir kai kaito kamal kamau kamil kapil karan kareem karel karim karl karol
        karsten kasper kaspar kazimierz kazuo keir keith kemal ken kenji kenneth kent kenya kerem
        kevin khaled khalid khalil khurram kieran kiprop kip kiran klaus klemens knut kofi kojo
        konrad konstantin konstantinos kostas kristian kristof kristoffer krzysztof kunal kurt
        kwabena kwadwo kwaku kwame kwasi kyle lachlan ladislav lambert lamin lance larry lars lasse
        laszlo laurent laurie lawrence lazar leandro lee leif leo leon leonard leonardo leonid
        leonidas leopold leroy leszek lev lewis liam lincoln lionel livio lloyd lorcan lorenz
        lorenzo lothar lou louis loukas luc luca lucas lucian luciano lucien ludovic ludwig luigi
        luis luiz luka lukas lukasz luke luther lyndon maciej mads magnus mahdi maher mahesh
        mahmood mahmoud mahmud majid malcolm malick malik mamadou mamoud manfred manish manoj
        mansour manuel marc marcel marcelo marcin marco marcos marcus marek mariano marin mario
        marius mark marko markus marshall martin martyn marvin marwan masato masoud massimo mateo
        mateus mateusz mathias mathieu mathis matias matija mats matt matteo matthew matthias
        matthieu matti maurice mauricio maurizio mauro max maxim maxime maximilian maxwell mehdi
        mehmet mel menachem menelik mesut michael michal michel miguel mihai mihail mihaly mike
        mikael mikhail mikko miklos mikolaj milan miles milos miloslav milton miroslav mitchell
        mitsuru moamer mohamad mohamed mohammad mohammed mohan mohit mohsen moises mordechai morgan
        moritz morris morten moses mostafa moussa mousa muammar mubarak muhamad muhammad muhammed
        mukesh murad murat murray musa mustafa mustapha mwangi nabil nader nagib naguib nahum naim
        naji nam nasser nasir nate nathan nathaniel naveed navin neal nebojsa ned neil nelson nenad
        neville nicholas nick nico nicolae nicolai nicolas niels nigel nikhil niklas nikola nikolai
        nikolaj nikolaos nikolas nikolaus nikolay nikos nils ninian nitin njoroge noah noel nolan
        norbert norman norris nuno obinna ole oleg oleh oleksandr oleksiy oliver olivier oluwaseun
        omar omer ondrej orhan orlando oscar osama osaretin oskar osman osvaldo otis otto owen
        oyvind ozan pablo padraig padraic pal panagiotis pankaj paolo pascal pasquale patrick
        patrizio patryk paul paulo pavel pavlo pawel pedro pekka per percival percy perry petar
        pete peter petr petros petru petter phil philip philippe phillip pierce piero pierre pieter
        pietro piotr piyush pradeep prakash pranav prasad pravin predrag przemyslaw qais qasim
        quentin quincy rachid radek radoslav radovan rafael rafal rafiq raghu rahim rahul rainer
        raj raja rajan rajesh rajiv rakesh ralf ralph ram rama raman ramesh rami ramiro ramon
        randall randolph randy raoul rashad rashid rasmus raul ravi ray raymond razif rebwar recep
        reginald reinhard reinhold remi remy renato rene reuben rex rhodri rhys ricardo riccardo
        richard rick ricky riku rishi riyad rob robert roberto robin rocco rod roderick rodney
        rodolfo rodrigo roger roland rolando rolf romain roman romeo ron ronald ronan ronnie rory
        ross roy royce ruben rudi rudolf rudolph rudy rufus rui rupert ruslan russell rustam ruud
        ryan ryszard saad sabri sadiq saeed said saif sajid sakari salah salahuddin saleem saleh
        salem salim salman salvador salvatore sam samir samson samuel samuli sandeep sandor sandro
        sanjay sanjeev santiago santos saqib sascha sasha satoshi saul sean sebastian sebastiano
        sebastien sefton seif selim semyon serdar serge sergei sergey sergio serhat serhii seth
        seung-ho seydou seymour shahid shakeel shamil shane sharif shashi shaun shawn shigeru
        shinzo shlomo sidney siegfried sigmund sigurd silas silvio simon simeon sinan sipho sixto
        slavko slobodan solomon soren spencer spiros stan stanislav stanislaw stefan stefano
        steffen stelios sten stephane stephen steve steven stewart stig stipe stuart subhash sudhir
        sukhdev suleiman suleyman sultan sunil suresh sven svein sylvain sylvester szymon taavi
        tadeusz tadhg taha tahir takashi takeshi takumi tamas tapio tarek tariq taro tatsuya ted
        teemu teodor teofilo terence terje terrence terry teuvo thabo thaddeus theo theodore
        theodoros thiago thibault thierry thilo thomas thor thorsten thorvald tiago tiberiu tibor
        tim timo timothy timur tito tobias tobi toby todd tom tomas tomasz tomaz tomislav tommaso
        tommy tony torbjorn tore torsten travis trevor tristan troy trygve tudor turgut tyler
        tyrone udo ugo ulf ulrich umar umberto umut usman uwe vaclav vadim valentin valentino
        valery vasile vasily vasilis vedran venkat vernon victor vidar vijay vikas vikram viktor
        vilem ville vinay vince vincent vincenzo vinod virgil vishal vitaly vito vittorio vivek
        vlad vladan vladimir vladislav vojtech volker volodymyr vsevolod vuk waldemar waleed walid
        wallace wally walter wanjala warren wayne weiguo wenzel werner wesley wilbur wilfred
        wilhelm will willard willem william willie willy wilson wim winston wojciech wolfgang
        woodrow xabier xavier xander yahya yakov yakubu yan yann yannick yannis yaroslav yash yasin
        yasir yasser yevgeny yiannis yigal yitzhak yonas yosef yoshi yossi youssef yuri yuriy yusef
        yusuf yves yvon zach zachary zahid zaid zakaria zbigniew zdenek zdravko zeljko zeno zhivko
        ziad zia zoltan zoran zubair zvi zvonimir antony þorsteinn
        """.split()
)
