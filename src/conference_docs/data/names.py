"""Parts of personal names: surnames, given names, particles and the syllables of pinyin.

Every name is one string of words separated by white space, sorted; `str.split` reads it. Surnames and
given names are capitalised as printed; particles and syllables are lower case. These are general,
frequent names of a language, never a list of particular people.
"""

# All syllables of Mandarin in pinyin, without tones; ü also as v and yu (lü, lv, lyu).
PINYIN_SYLLABLES = """
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao
ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui
chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die
ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan
gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen
heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju
juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai
lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lue lun luo lv
lve lyu lyue lü lüe ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na
nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nun nuo nv
nve nyu nyue nü nüe o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia
qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru ruan
rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou
shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te
tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi
xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong
you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng
zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
"""

# Chinese surnames of one syllable in pinyin (one spelling may stand for several characters).
CHINESE_SURNAMES = """
Ai An Ao Ba Bai Ban Bao Bei Bi Bian Biao Bie Bin Bing Bo Bu Cai Can Cang Cao Cen Cha Chai Chan Chang
Chao Che Chen Cheng Chi Chong Chou Chu Chuan Chun Ci Cong Cui Da Dai Dan Dang Dao De Deng Di Dian
Diao Die Ding Dong Dou Du Duan Dun Duo E En Er Fa Fan Fang Fei Fen Feng Fu Ga Gai Gan Gang Gao Ge
Geng Gong Gou Gu Gua Guan Guang Gui Guo Ha Hai Han Hang Hao He Hei Heng Hong Hou Hu Hua Huai Huan
Huang Hui Huo Ji Jia Jian Jiang Jiao Jie Jin Jing Jiu Ju Juan Jue Jun Kan Kang Ke Kong Kou Ku Kuai
Kuang Kui Kun Kuo Lai Lan Lang Lao Le Lei Leng Li Lian Liang Liao Lie Lin Ling Liu Long Lou Lu Luan
Lun Luo Lv Lyu Lü Ma Mai Man Mang Mao Mei Men Meng Mi Mian Miao Min Ming Mo Mou Mu Na Nai Nan Neng
Ni Nian Nie Ning Niu Nong Nuo Nü Ou Pa Pan Pang Pei Peng Pi Pian Piao Ping Pu Qi Qian Qiang Qiao Qin
Qing Qiong Qiu Qu Quan Que Ran Rao Ren Ri Rong Ru Ruan Rui Sa Sai San Sang Sha Shan Shang Shao She
Shen Sheng Shi Shou Shu Shuai Shuang Shui Si Song Su Sui Sun Suo Ta Tai Tan Tang Tao Teng Ti Tian
Tie Ting Tong Tou Tu Tuan Tuo Wan Wang Wei Wen Weng Wo Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong
Xiu Xu Xuan Xue Xun Ya Yan Yang Yao Ye Yi Yin Ying Yong You Yu Yuan Yue Yun Zai Zan Zang Ze Zeng Zha
Zhai Zhan Zhang Zhao Zhen Zheng Zhi Zhong Zhou Zhu Zhuang Zhui Zhuo Zi Zong Zou Zu Zuo
"""

# Chinese surnames of two syllables in pinyin.
CHINESE_DOUBLE_SURNAMES = """
Aisin-Gioro Baili Chanyu Chunyu Dantai Diwu Dongfang Dongguo Dongmen Duanmu Dugu Gongliang Gongshu
Gongsun Gongxi Gongye Guliang Helan Helian Huangfu Huyan Jiagu Liangqiu Linghu Lüqiu Moqi Murong
Nalan Nangong Nanmen Ouyang Puyang Qidiao Qiguan Shangguan Shentu Sikong Sikou Sima Situ Taishu
Tantai Tuoba Weisheng Wenren Wuma Xiahou Xianyu Ximen Xuanyuan Yangshe Yehe Yuchi Yuezheng Yuwen
Zaifu Zhangsun Zhongli Zhongsun Zhuansun Zhuge Zizhong Zongzheng Zuoqiu
"""

# Chinese surnames in Wade-Giles, Cantonese, Hokkien, Teochew, Hakka and South-East Asian spellings.
CHINESE_SURNAMES_OTHER = """
Ang Au Auyeung Aw Beh Boey Boon Chai Cham Chan Chang Chao Chau Cheah Chee Chen Cheng Cheong Cheuk
Cheung Chew Chia Chiam Chiang Chiao Chien Chik Chin Ching Chiong Chiou Chiu Cho Choi Chong Choo Chou
Chow Choy Chu Chua Chuah Chuang Chui Chun Chung Co Coo Dy Eng Eu Fan Feng Fok Fong Foo Foong Fu Fung
Gan Gaw Go Goh Gwee Han Hau Heng Heung Ho Hoh Hon Hong Hoo Hou Hsi Hsia Hsiang Hsiao Hsieh Hsiung
Hsu Hsueh Hu Huang Hui Hung Hwang Ip Jen Jim Jong Kam Kan Kang Kao Kee Keng Keung Khaw Kho Khoo Khor
Kiang Ko Koh Kok Koo Kot Ku Kuan Kum Kung Kuo Kwa Kwan Kwek Kwok Kwon Kwong Lai Lam Lan Lao Lau
Laung Law Lay Lee Leong Leow Leu Leung Lew Li Lian Liang Liao Liaw Liem Lien Liew Lim Lin Ling Liong
Liow Liu Lo Loh Loi Lok Long Loo Loong Low Lu Lue Lui Luk Lum Luo Ma Mah Mak Man Mao Mau Mok Moy Mui
Mung Nam Neo Ng Ngai Ngan Ngo Ngui Ning Oei Ong Ooi Oon Ou Ouyang Ow Pan Pang Pao Pau Peh Pei Peng
Phang Phoon Phua Ping Poh Pon Poon Pun Quah Quan Que Quek Seah See Seet Seow Seto Shao Shek Shen
Sheng Shih Shiu Shu Shum Sia Siah Siew Sih Sim Sin Sing Sit Siu So Soh Soo Soong Su Suen Sum Sun
Sung Sy Sze Szeto Szto Tai Tam Tan Tang Tao Tay Tee Teh Tem Teng Teo Teoh Ter Thai Tham Thong Thoo
Tien Tin Ting Tjan Tjoa To Toh Tong Toy Tsai Tsang Tsao Tse Tsen Tseng Tso Tsoi Tsou Tsu Tsui Tsung
Tu Tuan Tung Tze Uy Wan Wang Wat Wee Wei Wen Wong Woo Woon Wu Yam Yan Yang Yao Yap Yau Yee Yeh Yen
Yeo Yeoh Yeong Yeow Yep Yeuk Yeung Yick Yik Yim Yin Ying Yip Yiu Yong Yoong You Young Yu Yuan Yue
Yuen Yuk Yun Yung Yup Zee Zung
"""

# Vietnamese surnames, with and without marks.
VIETNAMESE_SURNAMES = """
An Bach Bui Bùi Bạch Cao Chau Chu Châu Cu Cung Cù Dam Dang Danh Dao Dau Dinh Do Doan Dong Duong Dàm
Dương Giang Ha Ho Hoa Hoang Hoàng Huynh Huỳnh Hà Hồ Khuất Khổng Kieu Kim Kiều La Lam Le Lo Luc Luong
Luu Ly Lâm Lã Lê Lò Lý Lưu Lương Lường Lục Lữ Mac Mai Mạc Nghiem Nghiêm Ngo Nguyen Nguyễn Ngô Nong
Nông Pham Phan Phi Phung Phí Phó Phùng Phạm Quach Quách Ta Tang Thach Thai Than Thái Thân Thạch To
Ton Tong Tran Trieu Trinh Triệu Truong Trương Trần Trịnh Tu Tuong Tô Tôn Tăng Tưởng Tạ Tống Từ Ung
Van Vi Viên Vo Vu Vuong Võ Văn Vũ Vương Ông Đinh Đoàn Đàm Đào Đậu Đặng Đồng Đỗ
"""

# Korean surnames in the usual spellings.
KOREAN_SURNAMES = """
Ahn An Bae Baek Baik Ban Bang Bong Byeon Byun Cha Chae Chang Chi Chin Cho Choe Choi Chon Chong Chu
Chun Chung Do Eom Gang Gil Go Gong Goo Gu Gwak Gwon Ha Hahm Ham Han Heo Ho Hong Huh Hur Hwang
Hwangbo Hyon Hyun Im In Jang Je Jegal Jeon Jeong Ji Jin Jo Joo Joung Ju Jun Jung Kam Kang Ki Kil Kim
Ko Kong Koo Ku Kuk Kwak Kwon Kye Kyung Lee Lim Ma Maeng Mo Moon Mun Na Nam Namgung Namkoong Nho No
Noh O Oh Ok Om Pae Paek Paik Pak Pang Park Pyo Pyon Ra Rhee Ri Rim Ro Roh Ryoo Ryu Sagong Seo Seok
Seol Seomun Seong Seonu Shim Shin Sim Sin So Sohn Sol Son Song Sonu Suh Sun Sung Tae Tak Uhm Um Wang
Wi Won Woo Yang Yeo Yeom Yeon Yi Yim Yo Yom Yon Yoo Yoon You Yu Yuk Yun
"""

# Frequent Japanese surnames.
JAPANESE_SURNAMES = """
Abe Adachi Aizawa Akiyama Amano Ando Aoki Aoyama Arai Arakawa Araki Asai Asano Aso Baba Chiba Doi
Eguchi Endo Enomoto Eto Fujii Fujimoto Fujimura Fujioka Fujita Fujiwara Fukuda Fukui Fukumoto
Fukushima Furukawa Furuya Goto Hagiwara Hamada Hamaguchi Hamamoto Hara Harada Hasegawa Hashimoto
Hatano Hatoyama Hattori Hayakawa Hayashi Hayashida Higa Higashi Higuchi Hirai Hirano Hirata Hirayama
Hirose Homma Honda Hori Horie Horiguchi Horiuchi Hoshino Hosokawa Ichikawa Igarashi Iida Iijima
Ikeda Imai Imamura Inada Inagaki Inoue Inui Ishiba Ishibashi Ishida Ishiguro Ishihara Ishii Ishikawa
Ishimaru Ishizuka Isobe Ito Itoh Iwai Iwamoto Iwasaki Iwata Iwaya Kaifu Kajiwara Kamata Kamei
Kamikawa Kanai Kanda Kaneda Kaneko Kanno Kasai Kataoka Katayama Kato Katsura Kawabata Kawada
Kawaguchi Kawahara Kawai Kawakami Kawamoto Kawamura Kawano Kawasaki Kawashima Kawata Kikuchi Kikuta
Kimura Kinoshita Kishi Kishida Kishimoto Kitagawa Kitamura Kitano Kobayashi Koga Koike Koizumi
Kojima Komatsu Komura Kondo Konishi Konno Kono Koyama Kubo Kubota Kudo Kumagai Kuroda Kurokawa
Kurosawa Kusano Kuwahara Maeda Maehara Maekawa Makino Maruyama Masuda Matsubara Matsuda Matsui
Matsumoto Matsumura Matsunaga Matsuno Matsuo Matsuoka Matsushita Matsuura Matsuyama Mikami Minami
Mishima Mitani Mitsui Miura Miwa Miyagi Miyake Miyamoto Miyata Miyazaki Miyazawa Mizuno Mochizuki
Mori Morimoto Morioka Morishita Morita Moriyama Motegi Murai Murakami Muramatsu Murata Murayama Muto
Nagai Nagano Nagaoka Nagata Naito Nakagawa Nakahara Nakai Nakajima Nakamoto Nakamura Nakanishi
Nakano Nakao Nakashima Nakasone Nakata Nakatani Nakayama Narita Nikai Nishi Nishida Nishikawa
Nishimoto Nishimura Nishino Nishioka Nishiyama Noda Noguchi Nomura Noto Obuchi Ochiai Oda Ogata
Ogawa Ogura Ohashi Ohira Ohno Oishi Okabe Okada Okamoto Okamura Okawa Okazaki Okubo Okuda Okuma
Okumura Okuno Omori Omura Onishi Ono Onodera Osawa Oshima Ota Otake Otani Otsuka Ouchi Oyama Ozaki
Ozawa Saeki Saito Sakaguchi Sakai Sakakibara Sakamoto Sakata Sakurai Sano Sasagawa Sasaki Sato Satoh
Sawada Seki Sekiguchi Shibata Shibuya Shigemitsu Shimada Shimizu Shimomura Shinohara Shirai
Shiraishi Shirakawa Sonoda Suda Suga Sugawara Sugihara Sugimoto Sugita Sugiura Sugiyama Sunada
Suzuki Tabata Tachibana Tagawa Taguchi Taira Takada Takagi Takahashi Takai Takaichi Takano Takashima
Takata Takayama Takeda Takemoto Takemura Takenaka Takeshita Takeuchi Takizawa Tamaki Tamura Tanabe
Tanaka Tani Tanigaki Taniguchi Tanimoto Terada Terauchi Tokuda Tokunaga Tomita Toyoda Toyota
Tsuchiya Tsuda Tsuji Tsukamoto Tsutsui Uchida Uchiyama Ueda Uehara Uemura Ueno Ueyama Umeda Uno Usui
Wada Wakabayashi Watanabe Yagi Yamada Yamagata Yamaguchi Yamamoto Yamamura Yamanaka Yamane Yamaoka
Yamasaki Yamashita Yamauchi Yamazaki Yano Yasuda Yokota Yokoyama Yonezawa Yoshida Yoshii Yoshikawa
Yoshimoto Yoshimura Yoshino Yoshioka Yuasa Yukawa
"""

# Frequent surnames of European languages that are no common English word or are met often all the same.
WESTERN_SURNAMES = """
Adams Aguilar Ahlström Allen Almeida Alonso Alvarez Andersen Anderson Andersson Antonov Bailey Baker
Barbosa Barnes Bauer Becker Bell Bennett Berger Bernard Bianchi Bogdanov Borisov Bos Braun Brooks
Brown Bruno Butler Campbell Cardoso Carlson Carter Carvalho Castillo Castro Chapman Chavez
Christensen Clark Clarke Collins Colombo Conti Cook Cooper Correia Costa Cox Cruz Cunningham David
Davies Davis Delgado Dias Diaz Dixon Dubois Dumont Dupont Durand Díaz Edwards Egorov Ellis Eriksen
Eriksson Esposito Evans Fernandes Fernandez Fernández Ferrari Ferreira Fischer Fisher Flores
Fontaine Foster Fournier Fox Franco Fuchs Gallo Garcia García Garnier Gibson Gomes Gomez Gonzalez
González Graham Gray Green Griffin Gruber Gustafsson Gutierrez Gutiérrez Gómez Hall Hamilton Hansen
Harris Harrison Hartmann Harvey Hernandez Hernández Herrera Hill Hoffmann Hofmann Horvat Horváth
Howard Huber Hughes Hunt Ivanov Ivanova Jackson Jansen Janssen Jenkins Jensen Jimenez Jiménez
Johansen Johansson Johnson Jones Jovanović Kaiser Karlsson Kaufmann Keller Kelly Kennedy King Klein
Koch Kovač Kovács Kowalski Kozlov Krause Krüger Kuznetsov Lambert Larsen Larsson Laurent Lebedev
Lefebvre Lehmann Leroy Lewis Lima Lopes Lopez Lorenz Lund López Maier Mancini Marino Marques
Marshall Martin Martinez Martins Martínez Mason Matthews Mayer McDonald Medina Mendes Mendez Mendoza
Meyer Michel Mikhailov Miller Mitchell Molina Moore Morales Moreau Morel Moreno Moretti Morgan
Morozov Morris Muller Murphy Murray Myers Müller Nagy Nelson Neumann Nielsen Nikolaev Nilsson Novak
Novák Nowak O'Brien O'Connor Olsen Olsson Orlov Ortega Ortiz Owen Papadopoulos Parker Patterson
Pavlov Pedersen Pereira Perez Perry Persson Peters Petersen Peterson Petit Petrov Petrović Phillips
Pinto Popescu Popov Powell Price Pérez Quinn Ramirez Ramos Ramírez Rasmussen Reed Reyes Reynolds
Ribeiro Ricci Richards Richardson Richter Rios Rivera Robert Roberts Robertson Robinson Rocha
Rodrigues Rodriguez Rodríguez Rogers Rojas Romano Romero Ross Rossi Rousseau Roux Ruiz Russell Russo
Ryan Salazar Sanchez Sanders Santos Schmid Schmidt Schmitt Schneider Scholz Schröder Schulz Schwarz
Schäfer Scott Semenov Shaw Silva Simmons Simon Simpson Smirnov Smit Smith Soares Sokolov Soto Sousa
Souza Stevens Stewart Sullivan Svensson Szabó Sánchez Taylor Teixeira Thomas Thompson Torres Turner
Tóth Vargas Vasiliev Vasquez Vega Vieira Visser Vogel Volkov Vázquez Wagner Walker Wallace Walsh
Ward Watson Webb Weber Weiss Werner West White Wilson Winter Wolf Wood Woods Wright Young Zimmermann
Álvarez
"""

# Frequent surnames of South and Central Asia, the Arab world and Africa.
OTHER_SURNAMES = """
Abdi Abdullah Abdullayev Abebe Abubakar Adebayo Aden Adeyemi Agarwal Aggarwal Ahmad Ahmadi Ahmadov
Ahmed Akhtar Al-Ahmad Al-Hassan Al-Thani Ali Aliyev Amin Anand Ansari Asante Aziz Bah Bajwa Balogun
Banda Banerjee Bangura Barry Barzani Basnet Basu Begum Bekele Bello Bhandari Bhatt Bhattacharya
Bhutto Biswas Boateng Bose Butt Camara Chakma Chakraborty Chanda Chatterjee Chaudhary Chaudhry
Choudhury Chowdhury Cissé Conteh Coulibaly Dar Das Desai Deshmukh Devi Diallo Diop Diouf Dlamini
Dossou Dube Dutta Eze Fernando Fofana Gandhi Ganguly Getachew Ghani Ghosh Gill Goyal Gupta Gurung
Habib Haddad Haidari Haile Hakimi Hamid Haque Hasan Hashemi Hassan Hossain Hosseini Hussain Hussaini
Hussein Ibrahim Iqbal Islam Ismail Ismailov Iyer Jain Jalloh Jamal Jha Joshi Kabir Kamara Kapoor
Karim Karimi Karimov Kariuki Kasymov Kaur Keita Kenyatta Khalid Khan Khatun Khoury Khumalo Kimani
Koirala Kone Koné Koroma Kumar Lal Lama Mahlangu Mahmood Mahmoud Maina Malik Mandal Mansour Masood
Mbeki Mehta Menon Mensah Miah Mian Mishra Mohamed Mohammed Mohamud Mokoena Moyo Mukherjee Musa Mutua
Mwangi Naidoo Naidu Nair Naqvi Nasser Nazarov Ncube Ndiaye Ndlovu Njoroge Nkosi Nyambura Obi Ochieng
Odhiambo Ojo Okafor Okeke Okonkwo Omar Omarov Omondi Osei Osman Otieno Ouattara Ouédraogo Owusu
Pandey Patel Patil Perera Phiri Pillai Prasad Qureshi Rahimi Rahimov Rahman Rai Raja Rajapaksa Rana
Rao Rashid Reddy Rehman Saeed Saleh Salem Sall Sarkar Sawadogo Sekhar Sen Sesay Shah Shaikh Sharif
Sharma Shehu Sheikh Sherpa Shrestha Siddiqui Silva Singh Sinha Soumahoro Sow Srinivasan Suleiman
Sultana Sultanov Syed Tadesse Tamang Tariq Tembo Tesfaye Thapa Tiwari Toure Touré Traore Traoré
Tshabalala Uddin Usman Usmonov Varma Verma Wanjiku Warsame Wickramasinghe Yadav Yousaf Yusuf Yusupov
Zaman Zardari Zulu Zuma
"""

# Lower-case words inside a name: Ludwig van X, Abu Bakr al Y.
NAME_PARTICLES = """
av til 't abu af al ap av ben bin bint binte binti d' da dal das de degli dei del dela della delle delos
den der des di do dos du e el ibn la las le lo los op san te ten ter ud ul van vande vanden vander
vom von y zu zum zur
"""

# Beginnings of a surname, joined to it or not: MacX, O'Y, Al-Z.
NAME_PREFIXES = """
Abd Abdel Abdul Abu Al Bar Ben Bin Bint Da De Del Della Den Der Des Di Dos Du El Fitz Ibn La Las Le
Lo Los Mac Mc O' San Santa St St. Te Ter Umm Van Vander Von
"""

# Frequent given names of Europe and the Americas, the Arab world, South, Central and South-East Asia, and Africa.
GIVEN_NAMES = """
Aaron Abbas Abdallah Abdel Abdirahman Abdou Abdoulaye Abdul Abdulla Abdullah Abebe Abel Abena
Abigail Abiy Abraham Abu Achim Achmad Adam Adama Adel Adele Aden Adil Adnan Adrian Adriana Agata
Agnes Agnieszka Agus Ahmad Ahmed Ahmet Aibek Aigul Aisha Aizhan Ajay Akbar Akhil Akira Akmal Alain
Alan Alassane Alba Albert Alberto Albina Alejandra Alejandro Aleksandar Aleksander Aleksandr
Aleksandra Alena Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexandru Alexei Alexey
Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alikhan Alina Alioune Alisher Alison Aliya Almaz
Almazbek Alok Alpha Altynai Alvaro Amadou Amal Amanda Amara Amari Amartya Amelia Amina Aminata Amir
Amira Amit Amjad Amos Amr Amy Ana Anand Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andrej
Andres Andrew Andrey Andrzej Andy Angel Angela Angelo Angus Anil Anita Anja Anke Ann Anna Anne
Annette Annika Anthony Antoine Anton Antonia Antonio Antonis Antti Anura Anurag Anwar Apinya Arash
Archana Ari Ariel Arif Armando Armen Arnaud Arnold Arshad Arthur Artur Arturo Arun Arvind Asad Asel
Asha Ashish Ashley Ashok Ashraf Asif Askar Aslan Assel Astrid Atul Audrey August Aung Aurelie Axel
Ayaan Aye Ayesha Aylin Ayodele Azamat Azim Aziz Aziza Babajide Babar Bakhtiyar Bakyt Barack Barbara
Bart Bashar Bashir Basil Bassam Bayram Beatrice Beatriz Bekzat Bella Ben Benedict Benedikt Benjamin
Benoit Bernard Bernardo Bernd Berta Beth Betty Beverly Bilal Bill Birgit Bjarne Björn Blessing Bo
Bob Bogdan Boris Boubacar Brandon Brenda Brendan Brian Brigitte Bruce Bruno Budi Burak Byron Caleb
Cameron Camila Camille Carina Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Catarina
Catherine Cecilia Celia Celine Cem Cesar Chandra Charles Charlotte Chiara Chidi Chinedu Chloe Chris
Christian Christina Christine Christoph Christophe Christopher Chukwuma Claire Clara Clare Claudia
Claudio Claus Clemens Clement Colin Connor Constantin Cristian Cristina Curtis Cynthia Cyril Dalia
Damian Damien Damir Dan Dana Daniel Daniela Daniele Danielle Danilo Daria Dario Darius Dariusz Daron
Dastan Dauren David Davide Davron Dawit Dawn Dean Deborah Deepak Demetrios Denis Denise Dennis Derek
Desmond Devi Dewi Diana Diane Didier Diego Dieter Dietrich Dilip Dilshod Dimitri Dimitris Dina
Dinara Dinesh Djamila Dmitri Dmitriy Dmitry Dolores Dominic Dominik Dominique Don Donald Dora Doris
Dorothy Douglas Duncan Dylan Edgar Edith Edmund Edna Eduard Eduardo Edward Edwin Eero Ehud Eileen
Ekaterina Elaine Eldar Eleanor Elena Eleni Eleonora Elias Elif Elijah Elina Elisa Elisabeth Elise
Elizabeth Ella Ellen Elmar Elvira Emanuel Emeka Emil Emilia Emilie Emilio Emily Emine Emma Emmanuel
Emmanuelle Emre Enrico Enrique Erdem Eric Erica Erik Erika Erlan Ernest Ernesto Ernst Esra Esteban
Esther Ethan Etienne Eugene Eugenia Eunice Eva Evelyn Evgeny Ewa Ezekiel Fabian Fabio Fadi Fahad
Faisal Faith Farah Farhad Farid Farida Farkhad Farouk Farrukh Fatima Fatimah Fatma Fatou Fatoumata
Federica Federico Felicia Felipe Felix Ferdinand Fernanda Fernando Fiona Firdaus Flavio Florence
Florian Folake Fortune Frances Francesca Francesco Francine Francis Francisca Francisco Francois
Frank Frans Franz François Françoise Fraser Fred Frederic Frederick Frederik Fredrik Friedrich Fuad
Gabriel Gabriela Gabriele Gabriella Galina Ganesh Gary Gaurav Gavin Geert Gemma Geoffrey Georg
George Georges Georgi Georgia Georgios Gerald Gerard Gerardo Gerd Gerhard Gianluca Gianni Gilbert
Gilles Gina Giorgi Giorgio Giovanni Girma Gisela Giulia Giuseppe Gloria Gonzalo Gopal Gordon Grace
Graham Grant Greg Gregor Gregory Greta Grigory Grzegorz Guadalupe Guido Guillaume Guillermo Gulnara
Gulshan Gunther Gustav Gustavo Guy Gökhan Günter Habib Hadi Hadiza Hafiz Haider Haile Hailemariam
Hakan Hakim Hala Halima Hamad Hamdi Hamid Hamza Han Hana Hani Hanna Hannah Hannes Hans Harald Hari
Harish Harold Haroon Harriet Harry Harsh Haruna Hasan Hashim Hassan Hatice Haydar Heather Hector
Heidi Heike Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henk Henri Henrik Henrique Henry
Herbert Herman Hermann Hilary Hilda Hiroshi Holger Hosni Howard Hubert Hugh Hugo Humberto Husain
Hussein Hyacinth Ian Ibrahim Ibrahima Ibrohim Ida Idris Idriss Ifeanyi Ignacio Igor Ike Ilan Ildar
Ilgar Ilham Ilia Ilya Iman Imran Imtiaz Ina Indira Indra Ines Inga Inge Ingrid Inês Ion Ira Irene
Irina Iris Irving Isa Isaac Isabel Isabella Isabelle Isaiah Isaias Islam Ismael Ismail Ismat Issa
Istvan Ivan Ivana Ivo Ivy Jacek Jack Jacob Jacopo Jacqueline Jacques Jagdish Jahangir Jakob Jakub
Jamal James Jamie Jamil Jamila Jamshid Jan Jana Jane Janet Janez Janice Janine Janos Jarosław
Jasmine Jason Javier Jawad Jay Jaya Jayant Jean Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jeff
Jeffrey Jennifer Jens Jeremiah Jeremy Jerome Jerzy Jesper Jesse Jessica Jesus Jill Jim Jimmy
Jitendra Joachim Joan Joanna Joao Joaquin Jochen Joel Joelle Johan Johann Johanna Johannes John
Johnny Joko Jon Jonas Jonathan Jordi Jorge Jose Josef Joseph Josephine Joshua Josip José Joyce João
Juan Juanita Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius Juma Justin Justine
Jusuf Jyoti Jörg Jürgen Kaarina Kabir Kaja Kajsa Kamal Kamala Kamila Kamran Kanat Karan Karel Karen
Karim Karin Karina Karl Karla Karolina Kasper Katarina Kate Katerina Katharina Katherine Kathleen
Kathryn Kathy Katja Kavita Kay Keith Kelechi Kelly Ken Kenneth Kerstin Kevin Khadija Khaled Khalid
Khalifa Khalil Khurram Kim Kiran Kirill Kirsten Kofi Konrad Konstantin Kostas Krishna Krishnan
Kristen Kristian Kristin Kristina Kristof Krzysztof Kubanychbek Kurmanbek Kurt Kwabena Kwame Kwasi
Kwesi Kyaw Kyle Kyriakos Kálmán Lakshmi Lalit Lamin Lana Lara Larisa Lars Latifa Laura Laurence
Laurent Lauri Lawrence Layla Lea Leah Leena Leif Leila Lena Leo Leon Leonard Leonardo Leonid Leonor
Leopold Leroy Leslie Leyla Liam Liana Lidia Liliana Lillian Lina Linda Linus Lionel Lisa Ljubica
Lloyd Lorena Lorenzo Lothar Lotte Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucy Ludmila
Ludovic Ludwig Luigi Luis Luisa Luiz Luka Lukas Luke Luz Lydia Lyn Lyudmila Maarten Macky Madeleine
Madina Magda Magdalena Magnus Maha Mahamadou Mahamat Mahathir Mahbub Mahesh Mahinda Mahmood Mahmoud
Mahmud Maia Maja Majid Maksim Malcolm Malek Malik Mamadou Mamoun Mandla Manfred Manish Manjula
Manmohan Manoj Mansur Manuel Manuela Maram Marat Marc Marcel Marcela Marcello Marcelo Marcin Marco
Marcos Marcus Marek Margaret Margarita Margot Margrethe Maria Mariam Mariama Mariana Marianne Marie
Marija Marilyn Marina Marine Mario Marion Marisa Marius Mariya Marjorie Mark Marko Markus Marlene
Marta Martha Marthe Martin Martina Martine Martinus Marvin Mary Maryam María Masood Mateo Mateusz
Mathias Mathieu Mathilde Matias Matt Matteo Matthew Matthias Matthieu Maud Maura Maureen Maurice
Mauricio Mauro Max Maxim Maxime Maximilian Maya Mehdi Mehmet Mehriban Melanie Melinda Melissa
Mercedes Merve Mette Mia Micaela Michael Michail Michal Michele Michelle Miguel Mihai Mikael Mike
Mikhail Mikko Milan Milena Milica Miloš Mina Mircea Mireille Miriam Miroslav Mirza Mohamad Mohamed
Mohammad Mohammed Mohan Mohsin Moira Monica Monika Monique Morten Moses Moussa Mubarak Muhammad
Muhammadu Muhyiddin Mukesh Mukhtar Munir Murad Murat Muriel Musa Mustafa Mustapha Mwai Myriam Nabil
Nadia Nadine Nael Nana Nancy Nandini Naomi Narendra Naseem Nasser Natalia Natalie Natasha Nathalie
Nathan Nathaniel Navin Nawaz Nazarbek Nazim Neha Neil Nelly Nelson Nesrin Nicholas Nick Nicola
Nicolae Nicolas Nicole Niels Nigel Nikhil Nikita Niklas Nikola Nikolai Nikolaos Nikolay Nikos Nils
Nina Nirmala Nisha Nita Nitin Noah Noel Noelle Noor Nora Norbert Norma Norman Nuno Nur Nura Nuria
Nurlan Nursultan Octavio Odile Olaf Olav Ole Oleg Oleksandr Olena Olga Oliver Olivia Olivier
Olusegun Omar Omer Omid Oscar Oskar Osman Otabek Otto Oumar Ousmane Owen Oyuna Ozan Pablo Padma
Paloma Pamela Panagiotis Paola Paolo Parvez Pascal Pasquale Patrice Patricia Patricio Patrick Paul
Paula Paulina Pauline Paulo Pavel Pavlos Pedro Peggy Penelope Penny Per Perla Pervez Petar Peter
Petr Petra Petri Philip Philipp Philippa Philippe Phillip Phyllis Pia Pierre Pierre-Yves Pieter
Pilar Piotr Pooja Pradeep Prakash Pramod Pranab Prasad Praveen Prince Priscilla Priti Priya Priyanka
Rachel Radha Rafael Rafaela Raffaele Rahim Rahul Raila Raimo Rainer Raj Raja Rajendra Rajesh Rajiv
Rajnath Rakesh Ralf Ralph Ram Rama Ramaz Ramesh Rami Ramon Ramona Ranil Raphael Raquel Rashid
Rashida Rasmus Raul Ravi Ravshan Ray Raymond Razia Rebecca Reem Regina Reinhard Rekha Remi Renata
Renate Renato Rene Renee René Reza Riad Ricardo Riccardo Richard Rick Rita Rizwan Robert Roberta
Roberto Robin Roderick Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolf Roman Romano Ron Ronald
Ronaldo Ronan Rosa Rosalind Rosario Rosemary Roshan Ross Roxana Roy Roza Ruben Rudolf Rufus Rui
Ruslan Russell Rustam Ruth Ryan Saad Sabah Sabina Sabine Sabrina Sachin Sadia Sadiq Saeed Safiya
Said Sakshi Salah Saleem Saleh Salim Salma Salman Salome Salvador Salvatore Sam Samantha Samia Samir
Samira Samuel Sandeep Sandra Sandro Sanjay Sanna Santiago Sapar Sara Sarah Sardar Sasha Saskia
Satish Saud Saul Scott Sean Sebastian Seema Selim Selma Serdar Serena Serge Sergei Sergey Sergio
Serik Seydou Shafiq Shahid Shaikh Shakira Shamil Shankar Shannon Sharon Shavkat Shawn Sheila Sher
Sherzod Shinzo Shirin Shirley Shiva Shreya Sibusiso Sidi Sidney Siegfried Sigrid Silvia Silvio
Simeon Simon Simona Simone Siobhan Sipho Siri Slobodan Smriti Snežana Sofia Solange Solomon Sonia
Sonja Sophia Sophie Srinivas Stanislav Stanley Stefan Stefania Stefano Steffen Stella Stephan
Stephane Stephanie Stephen Steve Steven Stewart Stuart Subhash Sudhir Suleiman Sultan Suman Sunil
Sunita Suresh Surya Susan Susana Susanna Susanne Svein Sven Svetlana Syed Sylvia Sylvie Sébastien
Søren Tadeusz Taha Tahir Tamar Tamara Tamim Tamás Tania Tanja Tanya Tarek Tariq Tarja Tatiana
Tatyana Taye Ted Temir Teodor Terence Teresa Terry Tesfaye Thabo Thandi Theo Theodor Theodore
Theresa Thiago Thierry Thomas Thorsten Thérèse Tiago Tigran Tim Timo Timothy Timur Tina Tobias Todd
Tolga Tom Tomas Tomasz Tommaso Tomoko Tomás Toni Tony Torsten Tracy Trevor Tulsi Tunde Tuomas Tursun
Uday Udo Ueli Ugo Uhuru Ulan Ulf Ulrich Ulrika Ulrike Umar Umut Ursula Usman Uwe Vadim Valentin
Valentina Valeria Valerie Valery Vanessa Varun Vasco Vasily Vassilis Vera Veronica Veronika Verónica
Victor Victoria Vijay Vikram Viktor Viktoria Vincent Vincenzo Vinod Viola Violeta Virginia Vishal
Vitaly Vito Vivek Vivian Vivien Vlad Vladimir Vladislav Volker Volodymyr Vusi Vyacheslav Waheed
Waleed Walid Walter Wanda Wanjiru Waqar Warren Wayne Wendy Werner Widodo Wilfred Wilhelm Will Willem
William Winston Wojciech Wolfgang Xavier Ximena Yacine Yahya Yair Yana Yanis Yannick Yaroslav Yaser
Yasmin Yasmine Yassin Yemi Yevgeny Yoko Yolanda Yoshihide Youssef Yoweri Yuki Yulia Yuri Yury Yusra
Yusuf Yves Yvette Yvonne Zahir Zahra Zainab Zakaria Zamira Zara Zbigniew Zdeněk Zeina Zeynep Zhanar
Zhanna Ziad Zoe Zoltan Zoran Zubair Zuhra Zulfiya Zuzana
"""
